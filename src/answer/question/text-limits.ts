/** Longest texts that are read, in characters as `lengthOf` counts them. */
export const textLimits = {
  /** A question. */
  question: 1_000,
  /** The title or topic of a fact sheet. */
  topic: 300,
  /** What was said among people, in which a question may be. Nobody asks a bot at such length. */
  talk: 12_000,
} as const;

/**
 * How many characters a text has: as it is written or, where that is more, as it is compared, since normalising makes
 * eighteen letters of one "ﷺ". A text that is longer than `limit` already is not normalised.
 */
export function lengthOf(text: string, limit: number): number {
  const written = charactersIn(text);
  return written > limit ? written : Math.max(written, charactersIn(text.normalize('NFKC')));
}

function charactersIn(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** The beginning of a text that is no longer than `limit`, as `lengthOf` counts; no character is cut in two. */
export function beginningOf(text: string, limit: number): string {
  // Most texts are shorter, and a long one is not gone through to its end.
  if (text.length <= limit && lengthOf(text, limit) <= limit) return text;
  let end = 0;
  let length = 0;
  for (const character of text) {
    length += lengthOf(character, 1);
    if (length > limit) break;
    end += character.length;
  }
  return text.slice(0, end);
}
