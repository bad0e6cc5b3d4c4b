import type { Expression } from './collect-expressions.js';

/**
 * Beginnings of expressions that recheck comes to no end with, so many alternatives they have, and what keeps each from
 * costing more than the length of a text is worth. Where one begins otherwise, it is looked at again.
 */
const checked: readonly { readonly begins: string; readonly because: string }[] = [
  { begins: '(?:^| )(?:', because: 'a noun is looked for within six words of where a question word stands' },
  { begins: '(?: ?,? (?:', because: 'one "and" with its blanks, and two words of what follows' },
  { begins: '^(?:(?:right|really', because: 'tried from the start alone; each alternative goes through the text once' },
  { begins: '^(?:(?:who|whom', because: 'tried from the start alone; no alternative repeats anything but letters' },
];

export function isCheckedByHand({ source }: Pick<Expression, 'source'>): boolean {
  return checked.some(({ begins }) => source.startsWith(begins));
}
