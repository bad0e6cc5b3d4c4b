import type { Viewer } from '../domain.js';

/** Names of the collections that somebody may see; none where they may see nothing. */
export type Visible = 'all' | readonly string[];

export type VisibleTo = (viewer: Pick<Viewer, 'standing'>) => Visible;

/**
 * Who may see what: the one place that decides it. Members and the operator see everything; guests, people from
 * outside and whoever cannot be told nothing.
 */
export function visibleTo({ standing }: Pick<Viewer, 'standing'>): Visible {
  switch (standing) {
    case 'member':
    case 'operator':
      return 'all';
    case 'guest':
    case 'outside':
    case 'unknown':
      return [];
  }
}
