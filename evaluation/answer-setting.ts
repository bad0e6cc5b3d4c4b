import { answerQuestion } from '../src/answer/answer-question.js';
import type { Model } from '../src/answer/decision/model.js';
import type { QuestionAnswer } from '../src/domain.js';
import { type Expectation, expectAnswers, type HeldArticles, judgeAnswer } from './judge-answer.js';
import type { OpenCorpus } from './open-corpora.js';
import type { Outcome } from './outcome.js';
import { type Setting, takeEvery } from './settings.js';

export interface AnswerSettingOptions {
  /** The model that may answer questions about the articles of a group. */
  readonly modelOf: (group: string) => Model;
  /** Every how manieth question is asked. */
  readonly step: number;
  /** Confidence from which an answer is given, 0 to 1. */
  readonly threshold: number;
  /** Milliseconds of a steady clock. */
  readonly clock: () => number;
}

/** Asks a setting's questions as the program would, and judges the answers as they would be without a threshold. */
export async function answerSetting(
  setting: Setting,
  { corpus, holdings, encoder, articles }: OpenCorpus,
  { modelOf, step, threshold, clock }: AnswerSettingOptions,
): Promise<Outcome[]> {
  const { languages } = await holdings.index.stats();
  const isMixed = Object.keys(languages).length > 1;
  const outcomes: Outcome[] = [];
  for (const asked of takeEvery(setting.ask(corpus), step)) {
    const { id, question, group, scope } = asked;
    const began = clock();
    const ask = (minConfidence: number) =>
      answerQuestion(holdings, question, {
        id,
        articles: scope.articles,
        minConfidence,
        model: modelOf(group),
        encoder,
        explains: false,
        clock,
      });
    const open = await ask(0);
    const ms = clock() - began;
    const expected = expectAnswers(asked, articles);
    const judged = judgeAnswer(expected, open, articles, ms);
    outcomes.push(isMixed ? decideIn(judged, expected, await ask(threshold), articles) : judged);
  }
  return outcomes;
}

/**
 * Articles in another language are searched where those in the question's own are not sure enough: what comes first is
 * as it is at the threshold.
 */
function decideIn(open: Outcome, expected: Expectation, decided: QuestionAnswer, articles: HeldArticles): Outcome {
  const { believed, isRightFirst, misquotes, chosen } = judgeAnswer(expected, decided, articles, open.ms);
  return {
    ...open,
    confidence: chosen ? believed : 0,
    believed,
    isRightFirst,
    misquotes: open.misquotes + misquotes,
    ...(chosen && { chosen }),
  };
}
