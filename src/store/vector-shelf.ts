/** A passage that has no vectors of a model yet. */
export interface PendingPassage {
  /** `PassageHit.id`. */
  readonly id: number;
  /** The article's; may be empty. */
  readonly title: string;
  /** Heading of the passage's section. */
  readonly heading?: string;
  /** As the article has them, in order. */
  readonly sentences: readonly string[];
}

/** The vectors of a passage that one model made. */
export interface PassageVectors {
  /** `PassageHit.id`. */
  readonly passage: number;
  /**
   * Packed (see `packVector`), one behind the other: one of each of its sentences, in order, then those of its
   * surroundings (see `textsOfPassage`). All have as many values, and every passage has as many of its surroundings.
   */
  readonly vectors: Int8Array;
}

/** How far the vectors of a collection are. */
export interface VectorProgress {
  readonly collection: string;
  /** Sentences that have theirs, of how many. */
  readonly done: number;
  readonly sentences: number;
}

/** Where vectors are put, in all collections: for whoever makes them, never for whoever asks. */
export interface VectorShelf {
  /**
   * Passages without vectors of that model: of the article saved last first, those of one article in their order; at
   * most `limit`. None is left when all have theirs.
   */
  pending(encoder: string, limit: number): Promise<readonly PendingPassage[]>;
  /**
   * Keeps vectors of that model, all or none. They replace a passage's vectors of another model; what it has of this
   * one stays as it is. Passages that are gone are passed over. The revision grows where `IndexStats.encoders` changes
   * for a collection, and only there. Rejects for vectors that aren't as long as those of that model must be.
   */
  save(encoder: string, made: readonly PassageVectors[]): Promise<void>;
  /** Each collection that holds an article, in the order of their names. */
  progress(encoder: string): Promise<readonly VectorProgress[]>;
}
