/** Words up to this length have too few trigrams left after a slip, so every word one slip away is found by its forms. */
const SHORT = 7;

/** From this length on two slips are common, so lengths two apart are compared; below, one apart. */
const LONG = 8;

/** What one shared form weighs beside the trigrams' Dice coefficient, which runs from 0 to 1. */
const FORM_WEIGHT = 0.5;

/** A token to look up, and what sharing it adds to the likeness of two words. */
export interface WeightedToken {
  readonly token: string;
  readonly weight: number;
}

/**
 * The tokens that a word is found under when it is misspelt: its trigrams, each with the word's length so that only
 * words of about the same length are compared; and for a short word, the word and what is left when any one letter is
 * missing. Two short words one slip apart (a letter more, less, other, or two swapped) share such a form.
 */
export function listWordTokens(word: string): readonly string[] {
  const letters = [...word];
  const trigrams = listTrigrams(letters).map((trigram) => withLength(trigram, letters.length));
  return [...trigrams, ...listForms(letters)];
}

/** The tokens to look `word` up by; their weights add up to the Dice coefficient of trigrams, plus what forms weigh. */
export function listLookupTokens(word: string): readonly WeightedToken[] {
  const letters = [...word];
  const reach = letters.length < LONG ? 1 : 2;
  const tokens: WeightedToken[] = [];
  for (const trigram of listTrigrams(letters)) {
    for (let length = Math.max(1, letters.length - reach); length <= letters.length + reach; length++) {
      tokens.push({ token: withLength(trigram, length), weight: 2 / (letters.length + length) });
    }
  }
  return [...tokens, ...listForms(letters).map((token) => ({ token, weight: FORM_WEIGHT }))];
}

/** A word of n letters between its borders has n trigrams, fewer where one repeats. */
function listTrigrams(letters: readonly string[]): readonly string[] {
  const bordered = ['<', ...letters, '>'];
  return [...new Set(letters.map((_, i) => bordered.slice(i, i + 3).join('')))];
}

function withLength(trigram: string, length: number): string {
  return `${trigram}${length}`;
}

function listForms(letters: readonly string[]): readonly string[] {
  if (letters.length > SHORT) return [];
  const forms = letters.map((_, i) => `-${letters.toSpliced(i, 1).join('')}`);
  return [...new Set([`-${letters.join('')}`, ...forms])];
}
