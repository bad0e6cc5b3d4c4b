import { createRandom } from '../bench/make-corpus.js';
import type { Scope } from '../src/domain.js';
import type { Corpus, LabelledQuestion } from '../training/read-squad.js';
import { trainingFile, translatedFiles } from '../training/training-set.js';
import { makeSlips } from './make-slips.js';

export const settingNames = ['P', 'C', 'T', 'A', 'E', 'ar', 'es', 'de'] as const;
export type SettingName = (typeof settingNames)[number];

/** A question as a setting asks it; `answers` are none where the setting leaves it none. */
export interface SettingQuestion extends LabelledQuestion {
  readonly scope: Scope;
}

/** A way of asking the questions of a data set. */
export interface Setting {
  readonly name: SettingName;
  readonly title: string;
  /** File of the evaluation folder. */
  readonly file: string;
  /** What becomes an article of its own. */
  readonly unit: 'article' | 'paragraph';
  readonly language: string;
  readonly ask: (corpus: Corpus) => readonly SettingQuestion[];
}

/** What the slips of T are drawn with, so that they are the same each time. */
const slipSeed = 7;

function isAnswerable({ answers }: LabelledQuestion): boolean {
  return answers.length > 0;
}

function askEverywhere({ questions }: Corpus): SettingQuestion[] {
  return questions.filter(isAnswerable).map((question) => ({ ...question, scope: {} }));
}

function askWithinFile(corpus: Corpus): SettingQuestion[] {
  return askEverywhere(corpus).map((question) => ({ ...question, scope: { articles: [question.file] } }));
}

function askMistyped(corpus: Corpus): SettingQuestion[] {
  const random = createRandom(slipSeed);
  return askEverywhere(corpus).map((asked) => ({ ...asked, question: makeSlips(asked.question, random) }));
}

function askUnanswerable({ questions }: Corpus): SettingQuestion[] {
  return questions.filter((question) => !isAnswerable(question)).map((question) => ({ ...question, scope: {} }));
}

function askElsewhere(corpus: Corpus): SettingQuestion[] {
  const names = corpus.files.map(({ name }) => name);
  return askEverywhere(corpus).map((question) => {
    const others = names.filter((name) => name !== question.file);
    return { ...question, answers: [], scope: { articles: others } };
  });
}

const english = { file: trainingFile, unit: 'article', language: 'en' } as const;

function translated(name: 'ar' | 'es' | 'de', language: string): Setting {
  return {
    name,
    title: `all articles, in ${language}`,
    file: translatedFiles[name],
    unit: 'article',
    language: name,
    ask: askEverywhere,
  };
}

export const settings: readonly Setting[] = [
  { ...english, name: 'P', title: 'within the paragraph', unit: 'paragraph', ask: askWithinFile },
  { ...english, name: 'C', title: 'all articles', ask: askEverywhere },
  { ...english, name: 'T', title: 'C, mistyped', ask: askMistyped },
  { ...english, name: 'A', title: 'written to have no answer', ask: askUnanswerable },
  { ...english, name: 'E', title: 'own article absent', ask: askElsewhere },
  translated('ar', 'Arabic'),
  translated('es', 'Spanish'),
  translated('de', 'German'),
];

/** Every `step`th question, beginning with the first. */
export function takeEvery<T>(items: readonly T[], step: number): T[] {
  return items.filter((_, index) => index % step === 0);
}
