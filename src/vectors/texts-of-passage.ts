/** What a passage says, and what stands over it. */
export interface PassageTexts {
  /** The article's title; may be empty. */
  readonly title: string;
  readonly heading?: string;
  /** In order. */
  readonly sentences: readonly string[];
}

/** To be raised with every change of `textsOfPassage`: vectors of other texts are made anew. */
export const textsVersion = 3;

/** The texts of a passage that a model makes vectors of: each of its sentences. */
export function textsOfPassage({ sentences }: PassageTexts): string[] {
  return [...sentences];
}
