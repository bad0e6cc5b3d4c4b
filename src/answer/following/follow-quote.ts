import type { Citation, WordsNow } from '../../domain.js';
import type { CurrentText } from './current-text.js';
import { findStanding } from './find-standing.js';
import { findWordsNow } from './find-words-now.js';

/** `stands`: the article still says it, word for word. `now`: what it says in its place, where that is sure. */
export type Following = { readonly kind: 'stands' } | { readonly kind: 'changed'; readonly now?: WordsNow };

/** What became of a quote in an article that has another text since. `before`: its former text, where it is kept. */
export function followQuote(citation: Citation, before: string | undefined, today: CurrentText): Following {
  if (findStanding(citation, today)) return { kind: 'stands' };
  const now = findWordsNow(citation, before, today);
  return { kind: 'changed', ...(now && { now }) };
}
