/** What a function word does in a sentence; a word is in the first class that holds it. */
export const functionClasses = [
  'determiner',
  'link',
  'conjunction',
  'relative',
  'copula',
  'auxiliary',
  'preposition',
  'pronoun',
] as const;
export type FunctionClass = (typeof functionClasses)[number];

/** What a word announces of the words that follow it. */
export const cueNames = ['agent', 'purpose', 'reason', 'place', 'time', 'amount', 'naming', 'example'] as const;
export type CueName = (typeof cueNames)[number];
