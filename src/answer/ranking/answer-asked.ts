import { analyzeText } from '../../text/analyze-text.js';
import { textWithin } from '../../text/text-within.js';
import { isQuestion } from '../question/is-question.js';
import type { Query } from '../question/query.js';
import type { Candidate } from './candidate.js';
import { sharedPart } from './same-statement.js';

/** Share of all their words, function words included, from which on two questions ask the same. */
const sameQuestion = 0.7;

/** How far, as a score, what answers a question that the article asks itself stands above all else. */
const clearLead = 3;

export interface AskedRanking {
  /** Best first. */
  readonly ranked: readonly Candidate[];
  /** Whether the first answers a question of its article's that is the asked one. */
  readonly isAsked: boolean;
}

/**
 * A question in an article answers nothing, so those go behind all other sentences. Where one of them, as a heading or
 * as a sentence, is the question that is asked, what follows it comes first.
 */
export function answerAsked(ranked: readonly Candidate[], query: Query): AskedRanking {
  const asking = new Set(ranked.filter(asks));
  const telling = ranked.filter((candidate) => !asking.has(candidate));
  const ordered = asking.size === 0 ? ranked : [...telling, ...asking];
  const wanted = wordsOf(query.text, query);
  if (wanted.size === 0) return { ranked: ordered, isAsked: false };
  let best: { readonly candidate: Candidate; readonly share: number } | undefined;
  for (const candidate of telling) {
    const share = sharedPart(wanted, wordsOf(questionBefore(candidate), query));
    if (share >= sameQuestion && share > (best?.share ?? 0)) best = { candidate, share };
  }
  if (!best) return { ranked: ordered, isAsked: false };
  const { candidate } = best;
  const score = Math.max(candidate.score, (telling[0]?.score ?? 0) + clearLead);
  return { ranked: [{ ...candidate, score }, ...ordered.filter((other) => other !== candidate)], isAsked: true };
}

/** The question that a sentence stands right behind, in its passage or as the heading of its section. */
function questionBefore({ hit, index, sentence }: Candidate): string {
  const before = hit.passage.sentences[index - 1];
  const said = before ? textWithin(hit.passage, before) : '';
  if (isMarked(said)) return said;
  const heading = hit.heading?.split(' › ').at(-1) ?? '';
  return sentence.inSection === 1 && (isMarked(heading) || isQuestion(heading)) ? heading : '';
}

function asks({ hit, sentence }: Candidate): boolean {
  const text = textWithin(hit.passage, sentence);
  return isMarked(text) && isQuestion(text);
}

function isMarked(text: string): boolean {
  return /[?؟]["'”’»)\]\s]{0,3}$/u.test(text);
}

function wordsOf(text: string, { language }: Query): ReadonlySet<string> {
  return text === '' ? new Set() : new Set(analyzeText(text, language).map(({ term }) => term));
}
