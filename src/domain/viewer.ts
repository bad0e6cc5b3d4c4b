/**
 * What somebody is to the workspace, as far as the edge can tell: `member` in full, `guest` invited to some channels,
 * `outside` of another organisation, `operator` whoever runs the program (the command line). `unknown`: nobody could be
 * asked yet, or nobody answered.
 */
export type Standing = 'member' | 'guest' | 'outside' | 'operator' | 'unknown';

/**
 * Who asked, and where: keys of the edge (`T0HOME:U0ANN`, `T0HOME:C0PRESS`), complete with their workspace, opaque to
 * everything behind the door.
 */
export interface Asker {
  readonly person: string;
  readonly place: string;
  /** The thread that the answer is about and may be shared into, where it isn't the place as a whole. */
  readonly thread?: string;
}

/** Whoever asks, reads or presses: what they may see is derived from this, behind the door. */
export interface Viewer extends Asker {
  readonly standing: Standing;
}
