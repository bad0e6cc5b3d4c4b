import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeQuestion, learnModel } from '../../training/learn-model.js';
import { chooseGroups, collectTrainingSet, type TrainingSet } from '../../training/training-set.js';
import { makeEvalFolder } from '../evaluation/make-eval-folder.js';
import { makeTrainFolder } from '../evaluation/make-train-folder.js';
import { testModel } from '../open-test-bot.js';

let set: TrainingSet;
beforeAll(async () => {
  const folder = makeEvalFolder();
  writeFileSync(path.join(folder, 'xquad-dev.es.json'), JSON.stringify(spanish));
  set = await collectTrainingSet({ folder, trainFolder: makeTrainFolder() }, '.', testModel);
});

const context = 'La panadería de Sellen hace 300 panes al día. El horno se calienta con haya.';
const spanish = {
  data: [
    {
      title: 'Bakery',
      paragraphs: [
        {
          context,
          qas: [
            {
              id: 'es-1',
              question: '¿Con qué se calienta el horno de la panadería?',
              answers: [{ text: 'haya', answer_start: context.indexOf('haya') }],
            },
          ],
        },
      ],
    },
  ],
};

describe('collectTrainingSet', () => {
  it('asks each question in every way', () => {
    const { everywhere, withinParagraph, absent, unanswerable } = set;
    expect([everywhere, withinParagraph, absent, unanswerable].map(({ length }) => length)).toEqual([8, 8, 8, 2]);
    for (const { example } of [...everywhere, ...withinParagraph]) expect(example.right).toContain(true);
    for (const { example } of [...absent, ...unanswerable]) expect(example.right).not.toContain(true);
  });

  it('asks those in other languages in their own, without word vectors', () => {
    expect(set.translated.map(({ query, hasVectors }) => [query.language, hasVectors])).toEqual([['es', false]]);
    expect(set.translated[0]?.example.right).toContain(true);
  });
});

it('asks those of other domains within their unit and where their article is absent', () => {
  expect(set.domains.map(({ name, present, absent }) => [name, present.length, absent.length])).toEqual([
    ['policies', 4, 4],
    ['arcd', 2, 2],
  ]);
  for (const { present, absent } of set.domains) {
    for (const { example } of present) expect(example.right).toContain(true);
    for (const { example } of absent) expect(example.right).not.toContain(true);
  }
  const [policies] = set.domains;
  for (const { places } of policies?.present ?? []) expect(new Set(places.map(({ article }) => article)).size).toBe(1);
  expect(new Set(set.domains[1]?.present.map(({ query }) => query.language))).toEqual(new Set(['ar']));
});

describe('chooseGroups', () => {
  it('keeps the chosen groups of every part and no others, and the golden questions', () => {
    const chosen = chooseGroups(set, (group) => group === 'Bakery');
    const { golden, domains, across, ...byGroup } = chosen;
    expect(Object.values(byGroup).map(({ length }) => length)).toEqual([2, 2, 2, 1, 1]);
    for (const { asked } of Object.values(byGroup).flat()) expect(asked.group).toBe('Bakery');
    expect(domains.map(({ present, absent }) => present.length + absent.length)).toEqual([0, 0]);
    expect(golden).toBe(set.golden);
    expect(across).toEqual({ present: [], absent: [], unanswerable: [] });
    const [policies] = chooseGroups(set, (group) => group === 'korvo.example').domains;
    expect([policies?.present.length, policies?.absent.length]).toEqual([2, 2]);
  });
});

describe('learnModel', () => {
  it('learns to put the right sentences first and to be surer of them than of what has no answer', () => {
    // Every tenth of the golden questions, which are many.
    const less = { ...set, golden: set.golden.filter((_, at) => at % 10 === 0) };
    const model = learnModel(less);
    const everywhere = set.everywhere.map((question) => judgeQuestion(question, model));
    const absent = set.absent.map((question) => judgeQuestion(question, model));
    expect(everywhere.every(({ isRight }) => isRight)).toBe(true);
    const least = Math.min(...everywhere.map(({ confidence }) => confidence));
    expect(least).toBeGreaterThan(Math.max(...absent.map(({ confidence }) => confidence)));
    expect(learnModel(less)).toEqual(model);
  });

  it('decides about nothing where nothing was found, and learns nothing of it', () => {
    const less = { ...set, golden: set.golden.filter((_, at) => at % 10 === 0) };
    const nothing = set.everywhere.slice(0, 3).map((question) => ({
      ...question,
      features: [],
      places: [],
      example: { ...question.example, rows: [], right: [] },
    }));
    const model = learnModel(less);
    expect(nothing.map((question) => judgeQuestion(question, model))).toEqual(
      nothing.map(() => ({ isRight: false, confidence: 0 })),
    );
    expect(learnModel({ ...less, absent: [...less.absent, ...nothing] })).toEqual(model);
  });
});
