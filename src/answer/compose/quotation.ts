import type { Candidate } from '../ranking/candidate.js';
import type { SearchResult } from '../retrieval/search-language.js';

/** Quotes that an answer has at most. */
export const quotationLimit = 3;

/** Sentences that follow each other in one passage and are quoted as one. */
export interface Quotation {
  /** In the article's order. */
  readonly candidates: readonly [Candidate, ...Candidate[]];
  /** The one of them that most surely answers. */
  readonly surest: Candidate;
  /** The search that found them, which tells the words that answer. */
  readonly result: SearchResult;
  /** The search for another part of the question, which the quotation answers as well. */
  readonly alsoAnswers?: SearchResult;
}

/** What is quoted of a candidate. */
export const textOf = ({ hit: { passage }, sentence }: Candidate): string =>
  passage.text.slice(sentence.start - passage.start, sentence.end - passage.start);

export const termsOf = ({ hit, index }: Candidate): readonly string[] => hit.passage.terms[index] ?? [];

/**
 * Makes quotations of chosen candidates of one search, given surest first: those that follow each other become one.
 * The quotation with the surest candidate comes first.
 */
export const joinNeighbours = (chosen: readonly Candidate[], result: SearchResult): Quotation[] => {
  const runs: [Candidate, ...Candidate[]][] = [];
  for (const candidate of [...chosen].sort(byPlace)) {
    const run = runs.at(-1);
    if (run && isNext(run.at(-1) ?? run[0], candidate)) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs
    .map((candidates) => ({ candidates, surest: chosen.find((candidate) => candidates.includes(candidate)), result }))
    .flatMap(({ surest, ...rest }) => (surest ? [{ ...rest, surest }] : []))
    .sort((a, b) => chosen.indexOf(a.surest) - chosen.indexOf(b.surest));
};

const byPlace = (a: Candidate, b: Candidate): number => a.hit.id - b.hit.id || a.index - b.index;

const isNext = (before: Candidate, after: Candidate): boolean =>
  before.hit.id === after.hit.id && before.index + 1 === after.index;

/** Share of their distinct terms from which on two sentences with the same numbers say the same. */
const sameShare = 0.9;

/** Whether two sentences are one and the same, or tell the same in the same words: quoting both would add nothing. */
export const isSameStatement = (a: Candidate, b: Candidate): boolean => {
  if (a.hit.id === b.hit.id && a.index === b.index) return true;
  const [own, other] = [new Set(termsOf(a)), new Set(termsOf(b))];
  return sharedPart(own, other) >= sameShare && sharedPart(numbersOf(own), numbersOf(other)) === 1;
};

/** Jaccard's index of two sets, 0 to 1; 1 where both are empty. */
export const sharedPart = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = [...a].filter((item) => b.has(item)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
};

const numbersOf = (terms: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...terms].filter((term) => /\p{N}/u.test(term)));
