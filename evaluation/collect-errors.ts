import type { Model } from '../src/answer/decision/model.js';
import type { Candidate } from '../src/answer/ranking/candidate.js';
import { type ErrorKind, errorKindOf, type Place, questionWordOf } from './error-kind.js';
import { expectAnswers } from './judge-answer.js';
import { covers } from './judge-quote.js';
import type { OpenCorpus } from './open-corpora.js';
import type { Outcome } from './outcome.js';
import { quoteOf, searchAsAsked } from './search-as-asked.js';
import type { Setting, SettingName, SettingQuestion } from './settings.js';

/** A question whose first sentence is wrong, and how. */
export interface ErrorReport {
  readonly setting: SettingName;
  readonly id: string;
  readonly question: string;
  readonly kind: ErrorKind;
  readonly answerType: string;
  readonly questionWord: string;
  readonly confidence: number;
  /** The sentence that came first. */
  readonly chosen?: string;
  /** The best-ranked right sentence. */
  readonly right?: string;
  /** Its place among all candidates, from 1. */
  readonly rank?: number;
}

/** Looks again at the questions of a setting whose first sentence was wrong. */
export async function collectErrors(
  setting: Setting,
  open: OpenCorpus,
  outcomes: readonly Outcome[],
  modelOf: (group: string) => Model,
): Promise<ErrorReport[]> {
  const asked = new Map(setting.ask(open.corpus).map((question) => [question.id, question]));
  const errors: ErrorReport[] = [];
  for (const outcome of outcomes) {
    const question = asked.get(outcome.id);
    if (!question || !outcome.isAnswerable || outcome.isRightFirst) continue;
    errors.push(await describeError(setting, open, question, outcome, modelOf(question.group)));
  }
  return errors;
}

async function describeError(
  setting: Setting,
  { holdings, encoder, articles }: OpenCorpus,
  asked: SettingQuestion,
  outcome: Outcome,
  model: Model,
): Promise<ErrorReport> {
  const { question, scope } = asked;
  const { query, ranked } = await searchAsAsked(holdings, {
    question,
    scope,
    model,
    encoder,
    language: setting.language,
  });
  const sentences = articles.get(asked.file)?.passages.flatMap((passage) => passage.sentences) ?? [];
  const { isRight } = expectAnswers(asked, articles);
  const right = ranked.filter((candidate) =>
    isRight({ article: candidate.hit.article.name, quote: quoteOf(candidate) }),
  );
  const [best] = right;
  return {
    setting: setting.name,
    id: asked.id,
    question,
    kind: errorKindOf({
      chosen: ranked[0] && placeOf(ranked[0]),
      right: right.map(placeOf),
      isWhole: sentences.some((sentence) => asked.answers.some((answer) => covers(sentence, answer))),
    }),
    answerType: query.answerType,
    questionWord: questionWordOf(question, setting.language),
    confidence: outcome.believed,
    ...(outcome.chosen && { chosen: outcome.chosen.quote }),
    ...(best && { right: quoteOf(best), rank: ranked.indexOf(best) + 1 }),
  };
}

function placeOf({ hit, index }: Candidate): Place {
  return {
    article: hit.article.name,
    passage: hit.passage.ordinal,
    sentence: index,
  };
}
