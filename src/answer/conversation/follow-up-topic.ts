import type { Language } from '../../domain.js';
import type { FollowUpWords } from '../../text/languages/contract/follow-ups.js';
import { alternativesOfAll, packOf } from '../../text/languages/language-packs.js';
import { analyzeQuestion } from '../question/analyze-question.js';
import type { Query, QueryTerm } from '../question/query.js';

/** "took place" and the like, which only say that something happened: no question is about it. */
const takingPlace = new RegExp(
  `(?<!\\s)\\s+(?:${alternativesOfAll(({ followUps }) => followUps.takingPlace)})(?![\\p{L}])`,
  'giu',
);

/**
 * What a question is about, as it may be spoken of in the next: "which countries took part" → "the countries that took
 * part"; from its first name to the last that follows at once, numbers included; else its nouns, each run as it stands
 * there.
 */
export function topicOf(question: string, language: Language): string {
  const query = analyzeQuestion(question, language);
  const { terms } = query;
  const relative = packOf(language)?.followUps.relative;
  const clause = relative && query.questionWord === 'which' ? relativeClause(question, query, relative) : '';
  if (clause !== '') return clause;
  const name = terms.findIndex(({ kind }) => kind === 'name');
  if (name < 0) {
    const plain = question.replace(takingPlace, '');
    return nounsOf(plain, analyzeQuestion(plain, language).terms, language);
  }
  let [first, last] = [name, name];
  while (isNamed(terms[first - 1])) first -= 1;
  while (isNamed(terms[last + 1]) || isWithinName(question, terms, last)) last += 1;
  return question.slice(terms[first]?.start, terms[last]?.end);
}

function isNamed(term: QueryTerm | undefined): boolean {
  return term !== undefined && term.kind !== 'word';
}

/** "Assemblée *générale* d’Interpol". */
function isWithinName(question: string, terms: readonly QueryTerm[], last: number): boolean {
  const [name, word, next] = terms.slice(last, last + 3);
  return (
    word?.isVerb === false && isNamed(next) && isOnePhrase(question, name, word) && isOnePhrase(question, word, next)
  );
}

type RelativeWords = NonNullable<FollowUpWords['relative']>;

function relativeClause(question: string, { head, terms }: Query, { auxiliary, write }: RelativeWords): string {
  const noun = terms.find(({ term }) => term === head);
  const rest = noun && question.slice(noun.end).replace(/(?<![?\s])[?\s]+$/u, '');
  if (!rest || auxiliary.test(rest) || !/^\s+\p{Ll}/u.test(rest)) return '';
  return write(question.slice(noun.start, noun.end), rest);
}

function nounsOf(question: string, terms: readonly QueryTerm[], language: Language): string {
  // A question is about things; its verbs count only where it says nothing else.
  const first = terms.findIndex(({ isVerb }) => !isVerb);
  if (first < 0) return terms.map(({ start, end }) => question.slice(start, end)).join(' ');
  let last = first;
  while (terms[last + 1]?.isVerb === false && isOnePhrase(question, terms[last], terms[last + 1])) last += 1;
  const start = terms[first]?.start ?? 0;
  const determiner = packOf(language)?.followUps.determiner.exec(question.slice(0, start))?.[0] ?? '';
  const run = question.slice(start - determiner.length, terms[last]?.end);
  const others = terms.slice(last + 1);
  return others.some(({ isVerb }) => !isVerb) ? `${run} ${nounsOf(question, others, language)}` : run;
}

/** "the award *for the* best film": little stands between. */
function isOnePhrase(question: string, left: QueryTerm | undefined, right: QueryTerm | undefined): boolean {
  return question.slice(left?.end, right?.start).split(/\s+/u).length <= 4;
}
