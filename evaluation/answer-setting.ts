import { answerQuestion } from '../src/answer/answer-question.js';
import type { Model } from '../src/answer/decision/model.js';
import { expectAnswers, judgeAnswer } from './judge-answer.js';
import type { OpenCorpus } from './open-corpora.js';
import type { Outcome } from './outcome.js';
import { type Setting, takeEvery } from './settings.js';

export interface AnswerSettingOptions {
  /** The model that may answer questions about the articles of a group. */
  readonly modelOf: (group: string) => Model;
  /** Every how manieth question is asked. */
  readonly step: number;
  /** Milliseconds of a steady clock. */
  readonly clock: () => number;
}

/** Asks a setting's questions as the program would, without a threshold, and judges the answers. */
export async function answerSetting(
  setting: Setting,
  { corpus, holdings, articles }: OpenCorpus,
  { modelOf, step, clock }: AnswerSettingOptions,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const asked of takeEvery(setting.ask(corpus), step)) {
    const { id, question, group, scope } = asked;
    const began = clock();
    const answer = await answerQuestion(holdings, question, {
      id,
      articles: scope.articles,
      minConfidence: 0,
      model: modelOf(group),
      explains: false,
      clock,
    });
    outcomes.push(judgeAnswer(expectAnswers(asked, articles), answer, articles, clock() - began));
  }
  return outcomes;
}
