import type { Query } from './query.js';

/** Each question's text in lower case once: every sentence of every passage is asked about. */
const lowered = new WeakMap<Query, string>();

/**
 * Whether a question doesn't say a value already, letter for letter, the case aside. What the question has can't answer
 * it. Accents count: who writes "who is zoe muller" has not seen the name, and a sentence that spells it is closer to
 * an answer than none.
 */
export function lacksValue(query: Query, value: string): boolean {
  const asked = lowered.get(query) ?? query.text.toLowerCase();
  lowered.set(query, asked);
  return !asked.includes(value.toLowerCase());
}
