import { normalizeWord } from '../../text/normalize.js';
import { isStopWord } from '../../text/stop-words.js';
import type { Evidence } from '../question/evidence-words.js';
import type { Query } from '../question/query.js';
import { akinBeginning } from './akin-beginning.js';

/** Words behind "by" within which its noun stands: "by the local finance committee". */
const mostBehind = 4;

const words = /\p{L}[\p{L}\p{M}]*/gu;

/** Whether a sentence's text has a noun for people or a body of them that the question lacks. */
export function namesPeople(query: Query, text: string, evidence: Evidence): boolean {
  const isAsked = (word: string) => query.terms.some((own) => own.word === word || own.word === word.replace(/s$/, ''));
  return (text.match(words) ?? []).some((written) => {
    const word = normalizeWord(written);
    return evidence.isPeople(word) && !isAsked(word);
  });
}

/** Where a sentence says what the question asks after: its first word behind "who", or one akin to it; else −1. */
export function placeOfDeed(query: Query, terms: readonly string[]): number {
  const [done] = query.terms;
  if (done === undefined) return -1;
  const akin = akinBeginning(done.term) ?? done.term;
  return terms.findIndex((term) => term === done.term || term.startsWith(akin));
}

/**
 * Whether something that the question lacks does what it asks after: as the subject of its verb or adjective ("*small
 * farms* are eligible"), or behind "by".
 */
export function namesDoer(query: Query, terms: readonly string[], evidence: Evidence): boolean {
  const at = placeOfDeed(query, terms);
  if (query.questionWord !== 'who' || at < 0) return false;
  const isNew = (term: string) =>
    /^\p{L}{2,}/u.test(term) &&
    !isStopWord(term, query.language) &&
    !evidence.functional.has(term) &&
    !evidence.calendarTerms.has(term) &&
    query.terms.every((own) => own.term !== term);
  const by = terms.findIndex((term, index) => index > at && evidence.agents.has(term));
  return terms.slice(0, at).some(isNew) || (by > at && terms.slice(by + 1, by + 1 + mostBehind).some(isNew));
}
