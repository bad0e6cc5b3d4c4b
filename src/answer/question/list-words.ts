import type { Language } from '../../domain.js';
import { packOf, wordsOfAll } from '../../text/languages/language-packs.js';

/** Whether a question, as its normalised words joined by single spaces, asks for several things of its noun `focus`. */
export function isListQuestion(words: string, focus: string, language: Language): boolean {
  const lists = packOf(language)?.questions.lists;
  return lists !== undefined && (lists.pattern.test(words) || (focus !== '' && (lists.plural?.test(focus) ?? false)));
}

/** Verbs that order a list; no article needs to hold them. */
const orders = wordsOfAll(({ questions }) => questions.lists.orders);

/** Whether the first word of a question is an order to list something. */
export function isOrder(word: string): boolean {
  return orders.has(word);
}
