import type { ArticleHeader } from '../../domain.js';
import { textWithin } from '../../text/text-within.js';
import type { Candidate } from '../ranking/candidate.js';
import type { SearchResult } from '../ranking/search-result.js';

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
  /** Close in meaning to the first quotation, of another article. */
  readonly isEcho?: true;
  /** Other articles that tell the same story and say it too, newest first. */
  readonly alsoIn?: readonly ArticleHeader[];
}

/** What is quoted of a candidate. */
export function textOf({ hit: { passage }, sentence }: Candidate): string {
  return textWithin(passage, sentence);
}

/**
 * Makes quotations of chosen candidates of one search, given surest first: those that follow each other become one.
 * The quotation with the surest candidate comes first.
 */
export function joinNeighbours(chosen: readonly Candidate[], result: SearchResult): Quotation[] {
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
}

function byPlace(a: Candidate, b: Candidate): number {
  return a.hit.id - b.hit.id || a.index - b.index;
}

function isNext(before: Candidate, after: Candidate): boolean {
  return before.hit.id === after.hit.id && before.index + 1 === after.index;
}
