import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MeaningModel } from '../../src/answer/decision/model.js';
import { featureNames } from '../../src/answer/ranking/candidate.js';
import { forgetFeatures } from '../../training/forget-features.js';
import { learnMeaning } from '../../training/learn-meaning.js';
import { judgeQuestion } from '../../training/learn-model.js';
import { collectTrainingSet, type TrainingSet } from '../../training/training-set.js';
import { createConceptEncoder } from '../concept-encoder.js';
import { makeEvalFolder } from '../evaluation/make-eval-folder.js';
import { makeTrainFolder } from '../evaluation/make-train-folder.js';
import { testModel } from '../open-test-bot.js';

/** The same article in two languages, without a word or a name in common. */
const texts = {
  en: { context: 'The bakery makes bread. The oven burns beech.', question: 'What heats the stove?', answer: 'beech' },
  es: { context: 'La tienda vende pan. El horno quema haya.', question: '¿Qué calienta la estufa?', answer: 'haya' },
} as const;

const encoder = createConceptEncoder(['oven stove horno estufa', 'burns heats quema calienta', 'bread pan']);

function parallel({ context, question, answer }: (typeof texts)[keyof typeof texts]) {
  const answers = [{ text: answer, answer_start: context.indexOf(answer) }];
  return { data: [{ title: 'Bakery', paragraphs: [{ context, qas: [{ id: 'same', question, answers }] }] }] };
}

let set: TrainingSet;
let learned: MeaningModel;
beforeAll(async () => {
  const folder = makeEvalFolder();
  for (const language of ['en', 'es'] as const) {
    writeFileSync(path.join(folder, `xquad-dev.${language}.json`), JSON.stringify(parallel(texts[language])));
  }
  set = await collectTrainingSet({ folder, trainFolder: makeTrainFolder() }, '.', testModel, encoder);
  learned = learnMeaning(set, testModel);
});

describe('collectTrainingSet with an encoder', () => {
  it('asks each language of articles in the other, where nothing but the meaning is the same', () => {
    expect(set.across.present.map(({ asked, query }) => [asked.language, query.language])).toEqual([
      ['es', 'en'],
      ['en', 'es'],
    ]);
    for (const { example, query } of set.across.present) {
      expect(query.terms).toEqual([]);
      expect(example.right).toContain(true);
    }
    for (const { example } of set.across.absent) expect(example.right).not.toContain(true);
  });
});

describe('learnMeaning', () => {
  it('leaves what words count among each other as it is', () => {
    const besides = ['short', 'long'];
    const words = featureNames.filter((name) => !name.startsWith('meaning') && !besides.includes(name));
    for (const { ranking } of [learned.withLikeness, learned.withoutLikeness, learned.across]) {
      const factor = ranking.coverage / testModel.ranking.coverage;
      for (const name of words) expect(ranking[name]).toBeCloseTo(factor * testModel.ranking[name], 9);
    }
  });

  it('learns that what is near in meaning answers', () => {
    const { ranking } = learned.across;
    expect(ranking.meaning + ranking.meaningNearest + ranking.meaningPassage).toBeGreaterThan(0.5);
    for (const question of set.across.present) expect(judgeQuestion(question, learned.across).isRight).toBe(true);
  });

  it('gives features that are left out no weight, and leaves the others as they are', () => {
    const less = forgetFeatures(set, ['meaningPassage']);
    const { ranking } = learnMeaning(less, testModel).across;
    expect(ranking.meaningPassage).toBe(0);
    expect(ranking.meaning).toBeGreaterThan(0);
    for (const [at, question] of less.everywhere.entries()) {
      expect(question.features.map(({ coverage }) => coverage)).toEqual(
        set.everywhere[at]?.features.map(({ coverage }) => coverage),
      );
    }
  });

  it('gives the same for the same set', () => {
    expect(learnMeaning(set, testModel)).toEqual(learned);
  });
});
