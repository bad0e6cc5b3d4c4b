import type { Viewer } from '../domain.js';

/** Whoever runs the program: the command line sees everything. */
export const operator: Viewer = { person: 'operator', place: 'terminal', standing: 'operator' };
