/** Where a mistake costs as much as is reckoned (`npm run eval`), for words alone and for words and meanings. */
const thresholds = { words: 0.39, meanings: 0.48 } as const;

/** Confidence from which a sentence is given as the answer where nobody set another, 0 to 1. */
export function defaultThreshold(comparesMeanings: boolean): number {
  return comparesMeanings ? thresholds.meanings : thresholds.words;
}
