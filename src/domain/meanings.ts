import type { Viewer } from './viewer.js';

/** How many sentences can be compared by meaning, of all that a viewer is answered from. */
export interface MeaningProgress {
  readonly done: number;
  readonly sentences: number;
}

/** What the encoder has made of the articles, so that questions are compared with their sentences by meaning. */
export interface Meanings {
  /**
   * How far it is: a viewer is answered by words alone until all is done. Undefined where there is no encoder or the
   * viewer may see nothing: words alone answer then.
   */
  progress(viewer: Viewer): Promise<MeaningProgress | undefined>;
  /**
   * Has the encoder read some more sentences, in about a second. Resolves to whether there may be more; rejects with
   * `EncoderUnavailable` where it can't be loaded or has ended.
   */
  readMore(): Promise<boolean>;
}
