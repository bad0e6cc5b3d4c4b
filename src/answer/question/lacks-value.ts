import { normalizeWord } from '../../text/normalize.js';
import type { Query } from './query.js';

/** Each question's text normalised once: every sentence of every passage is asked about. */
const normalized = new WeakMap<Query, string>();

/**
 * Whether a question doesn't say a value already, however either of them writes it: "Tanger" is no news to "Où est
 * Tánger ?". What the question has can't answer it.
 */
export function lacksValue(query: Query, value: string): boolean {
  const asked = normalized.get(query) ?? normalizeWord(query.text);
  normalized.set(query, asked);
  return !asked.includes(normalizeWord(value));
}
