/** What a passage says, and what stands over it. */
export interface PassageTexts {
  /** The article's title; may be empty. */
  readonly title: string;
  readonly heading?: string;
  /** In order. */
  readonly sentences: readonly string[];
}

/** To be raised with every change of `textsOfPassage`: vectors of other texts are made anew. */
export const textsVersion = 2;

/**
 * The texts of a passage that a model makes vectors of: each of its sentences, then the passage as a whole with what
 * stands over it.
 */
export function textsOfPassage({ title, heading = '', sentences }: PassageTexts): string[] {
  const whole = [title, heading, sentences.join(' ')].filter((text) => text !== '').join('. ');
  return [...sentences, whole];
}

/** Of its surroundings: of a passage without a sentence. */
const surroundings = textsOfPassage({ title: '', sentences: [] }).length;

/** How many vectors a passage of so many sentences has. */
export function vectorCount(sentences: number): number {
  return sentences + surroundings;
}
