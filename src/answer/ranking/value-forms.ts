import type { Fact, Language } from '../../domain.js';
import { normalizeWord } from '../../text/normalize.js';
import { tellsSpace } from '../question/asking-words.js';
import { evidenceOf, isVersionWord } from '../question/evidence-words.js';
import type { Query } from '../question/query.js';
import { holdsExpansion } from './holds-expansion.js';
import { isPricedRow } from './row-terms.js';
import { tellsSpan } from './tells-span.js';

const mail = /(?<![^\s@<>()[\]])[^\s@<>()[\]]{1,64}@[^\s@<>()[\]]{1,200}\.\p{L}{2}/u;

const dotted = /(?<![\p{L}\p{Nd}.,])v?\p{Nd}{1,4}\.\p{Nd}/u;
const page = /https?:\/\/|www\./i;

/** Addresses of pages and of mail boxes, up to the next blank or bracket. */
const addresses = /(?:https?:\/\/|www\.)[^\s)\]>]+|(?<![^\s@<>()[\]])[^\s@<>()[\]]{1,64}@[^\s@<>()[\]]+/giu;

/**
 * A number that can be dialled: seven digits or more in groups, or behind a plus or a nought; neither a date nor an
 * amount.
 */
const phone =
  /(?<![\p{L}\p{Nd}.,/-])(?:\+|\()?\p{Nd}[\p{Nd} ()/.\u00a0\u202f–-]{5,}\p{Nd}(?![\p{L}\p{Nd}]|[.,/-]\p{Nd})/gu;
const dateLike = /^\(?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|[12]\d{3}\s?[–-]\s?[12]\d{3})\)?$/;
const fewestDigits = 7;

/** "1.250.000", "12 500 000", "1250000.50": thousands in groups, or a decimal. */
const amountLike = /^[1-9]\d?(?:[.\u00a0\u202f ]\d{3}){2,}$|^\d+\.\d{1,2}$/;

/** A text without its addresses: their digits and capitals count and name nothing. */
export function withoutAddresses(text: string): string {
  return /:\/\/|www\.|@/i.test(text) ? text.replace(addresses, ' ') : text;
}

/** A sentence as far as the form of what it holds matters. */
interface Written {
  readonly text: string;
  /** Its terms, joined by blanks. */
  readonly joined: string;
  readonly facts: readonly Fact[];
  /** The headings above it. */
  readonly heading?: string;
  readonly textOf: (fact: Fact) => string;
}

/** Whether a sentence holds something written in the form that a question asks for; true where it asks for none. */
export function holdsForm(query: Query, written: Written): boolean {
  const { form, language } = query;
  const { text, heading = '', joined, facts, textOf } = written;
  switch (form) {
    case 'duration':
      return tellsSpace(query, text) || holdsLength(language, written);
    case 'expansion':
      return holdsExpansion(query, written);
    case 'money': {
      const evidence = evidenceOf(language);
      const isPrice = (fact: Fact) =>
        fact.type === 'quantity' && evidence?.currency.test(`${textOf(fact)} ${normalizeWord(fact.label)}`) === true;
      return (
        !evidence ||
        facts.some(isPrice) ||
        evidence.free.test(joined) ||
        isPricedRow(text, joined.trim().split(' '), language)
      );
    }
    case 'phone':
      return holdsPhone(text);
    case 'email':
      return mail.test(text);
    case 'address':
      return mail.test(text) || page.test(text);
    case 'version':
      return holdsVersion(language, text) || holdsVersion(language, heading);
    case 'contact':
      return mail.test(text) || holdsPhone(text) || page.test(text);
    default:
      return true;
  }
}

/** Whether a sentence tells a length of time: by a unit, in words, or by two dates. */
function holdsLength(language: Language, { text, joined, facts, textOf }: Written): boolean {
  const evidence = evidenceOf(language);
  if (!evidence) return true;
  const terms = joined.trim().split(' ');
  const isUnit = (term: string) => evidence.timeUnits.has(term) || evidence.duals.has(term);
  const dates = facts.filter(({ type }) => type === 'date').map(textOf);
  return (
    terms.some(isUnit) || evidence.lengths.test(joined) || tellsSpan({ text, terms }, dates, language) !== undefined
  );
}

/** "2.7", "Firefox 115", "the second version": a number of parts or right behind a name, or the word itself. */
function holdsVersion(language: Language, text: string): boolean {
  if (dotted.test(text)) return true;
  const words = text.split(/\s+/);
  const calendar = evidenceOf(language)?.calendar;
  return words.some((word, at) => {
    const before = words[at - 1] ?? '';
    const isNumbered = /^\p{Nd}/u.test(word) && /^\p{Lu}/u.test(before) && !calendar?.has(normalizeWord(before));
    return isNumbered || isVersionWord(normalizeWord(word.replace(/[^\p{L}]/gu, '')), language);
  });
}

function holdsPhone(text: string): boolean {
  const plain = withoutAddresses(text);
  return (plain.match(phone) ?? []).some(
    (found) =>
      !dateLike.test(found.trim()) &&
      !amountLike.test(found.trim()) &&
      (found.match(/\p{Nd}/gu)?.length ?? 0) >= fewestDigits,
  );
}
