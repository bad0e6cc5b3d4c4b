import { byLanguage, packOf, splitWords } from '../../text/languages/language-packs.js';
import { normalizeWord } from '../../text/normalize.js';
import { textWithin } from '../../text/text-within.js';
import { evidenceOf } from '../question/evidence-words.js';
import { lacksValue } from '../question/lacks-value.js';
import type { Query, QueryTerm } from '../question/query.js';
import type { Candidate } from './candidate.js';

const titles = byLanguage(({ facts }) => new Set(splitWords(facts.words.title)));

/** Written all in capitals: a short form, which an article may spell out. */
const isShort = /^\p{Lu}[\p{Lu}\p{N}.]*$/u;

const isCapital = /^\p{Lu}/u;

const words = /[\p{L}\p{N}'’-]+/gu;

/**
 * Whether a question names somebody or some place that is told of nowhere near a sentence, and the sentence has another
 * name in its stead: beside the same name ("Ida Kern" for Ada Kern), or behind the same preposition ("in Lindby" for in
 * Torvik). Never true where no capitals tell names.
 */
export function isOfOtherName(query: Query, { hit, sentence }: Candidate): boolean {
  if (packOf(query.language)?.writing.capitals === 'none') return false;
  const held = new Set([...hit.passage.terms.flat(), ...hit.headingTerms, ...hit.titleTerms]);
  const absent = query.terms.filter((own) => own.kind === 'name' && !held.has(own.term) && isWhole(query, own));
  if (absent.length === 0) return false;
  const said = textWithin(hit.passage, sentence).match(words) ?? [];
  return absent.some((own) => {
    const before = wordBefore(query.text, own.start);
    const after = /^ (\p{Lu}[\p{L}'’-]*)/u.exec(query.text.slice(own.end))?.[1];
    return said.some(
      (word, at) =>
        isName(query, word) &&
        ((before !== undefined && leads(query, before) && isSame(said[at - 1], before)) ||
          (after !== undefined && isSame(said[at + 1], after))),
    );
  });
}

/** The word that stands right before a place of a text, a blank between. */
function wordBefore(text: string, end: number): string | undefined {
  const [word, rest] = text.slice(0, end).split(' ').slice(-2);
  return rest === '' && word !== undefined && /^[\p{L}'’-]+$/u.test(word) ? word : undefined;
}

/** Whether a name is no title and no short form, which may be left out or written otherwise. */
function isWhole({ text }: Query, { start, end }: QueryTerm): boolean {
  const written = text.slice(start, end);
  return isCapital.test(written) && !isShort.test(written) && !isTitle(written);
}

/** Whether what stands behind a word is told by it: behind a preposition, or another part of a name. */
function leads({ language }: Query, word: string): boolean {
  const { functional, definite } = evidenceOf(language) ?? {};
  const normal = normalizeWord(word);
  return functional?.has(normal) === true ? definite?.has(normal) !== true : isCapital.test(word) && !isTitle(word);
}

/** Whether a word of a sentence is a name that the question lacks. */
function isName(query: Query, word: string): boolean {
  const { functional, calendar } = evidenceOf(query.language) ?? {};
  const normal = normalizeWord(word);
  return (
    isCapital.test(word) &&
    lacksValue(query, word) &&
    !isTitle(word) &&
    functional?.has(normal) !== true &&
    calendar?.has(normal) !== true
  );
}

function isTitle(word: string): boolean {
  const normal = normalizeWord(word);
  return [...titles.values()].some((list) => list.has(normal));
}

function isSame(word: string | undefined, other: string): boolean {
  return word !== undefined && normalizeWord(word) === normalizeWord(other);
}
