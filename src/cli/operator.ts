import type { Viewer } from '../domain.js';

/** Whoever types a command: they have the store's file before them, so nothing in it is kept from them. */
export const operator: Viewer = { person: 'operator', place: 'terminal', standing: 'operator' };
