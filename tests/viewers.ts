import type { Viewer } from '../src/domain.js';

/** People of each standing, all in one channel. */
export const member: Viewer = { person: 'T0HOME:U0ANN', place: 'T0HOME:C0PRESS', standing: 'member' };
export const colleague: Viewer = { ...member, person: 'T0HOME:U0BEN' };
export const guest: Viewer = { ...member, person: 'T0HOME:U0GUS', standing: 'guest' };
export const outsider: Viewer = { ...member, person: 'T0ELSE:U0OUT', standing: 'outside' };
export const operator: Viewer = { person: 'operator', place: 'terminal', standing: 'operator' };
