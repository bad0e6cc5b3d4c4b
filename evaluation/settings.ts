import path from 'node:path';
import { createRandom } from '../bench/make-corpus.js';
import type { Scope } from '../src/domain.js';
import { type DataFolders, type Domain, domains } from '../training/domains.js';
import { type Corpus, createOthers, type LabelledQuestion } from '../training/read-squad.js';
import { parallelFiles, trainingFile, translatedFiles } from '../training/training-set.js';
import { makeSlips } from './make-slips.js';

export const settingNames = [
  ...(['P', 'C', 'T', 'A', 'E'] as const),
  ...(['ar', 'es', 'de'] as const),
  ...(['es-en', 'de-en', 'ar-en', 'en-es', 'en-ar'] as const),
  ...(['selqa', 'policies', 'arcd'] as const),
  ...(['selqa-absent', 'policies-absent', 'arcd-absent'] as const),
] as const;
export type SettingName = (typeof settingNames)[number];

/** A question as a setting asks it; `answers` are none where the setting leaves it none. */
export interface SettingQuestion extends LabelledQuestion {
  readonly scope: Scope;
}

/** A way of asking the questions of a data set. */
export interface Setting {
  readonly name: SettingName;
  readonly title: string;
  /** File of the folder that holds it. */
  readonly file: string;
  readonly in: keyof DataFolders;
  /** A file of the same questions in another language, in whose words they are asked. */
  readonly wordsOf?: string;
  /** What becomes an article of its own. */
  readonly unit: 'article' | 'paragraph';
  /** In which is asked. */
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
  const others = createOthers(corpus);
  return askEverywhere(corpus).map((question) => ({ ...question, answers: [], scope: { articles: others(question) } }));
}

const english = { file: trainingFile, in: 'folder', unit: 'article', language: 'en' } as const;

function translated(name: 'ar' | 'es' | 'de', language: string): Setting {
  return {
    name,
    title: `all articles, in ${language}`,
    file: translatedFiles[name],
    in: 'folder',
    unit: 'article',
    language: name,
    ask: askEverywhere,
  };
}

const languageTitles = { ar: 'Arabic', de: 'German', en: 'English', es: 'Spanish' } as const;
type ParallelLanguage = keyof typeof parallelFiles;

/** Asked in one language, held in another. */
function across<Asked extends ParallelLanguage, Held extends ParallelLanguage>(asked: Asked, held: Held) {
  return {
    name: `${asked}-${held}` as const,
    title: `asked in ${languageTitles[asked]}, held in ${languageTitles[held]}`,
    file: parallelFiles[held],
    in: 'folder',
    wordsOf: parallelFiles[asked],
    unit: 'article',
    language: asked,
    ask: askEverywhere,
  } as const;
}

function ofDomain({ name, title, file, unit, language }: Domain): Setting[] {
  const own = { file, in: 'trainFolder', unit, language } as const;
  const isDivided = unit === 'paragraph';
  return [
    {
      ...own,
      name,
      title: `${title}, ${isDivided ? 'within the paragraph' : 'all articles'}`,
      ask: isDivided ? askWithinFile : askEverywhere,
    },
    { ...own, name: `${name}-absent`, title: `${title}, own article absent`, ask: askElsewhere },
  ];
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
  across('es', 'en'),
  across('de', 'en'),
  across('ar', 'en'),
  across('en', 'es'),
  across('en', 'ar'),
  ...domains.flatMap(ofDomain),
];

/** Where a setting's data is: its articles' file, and that of its words where they are another's. */
export function filesOf({ in: place, file, wordsOf }: Setting, folders: DataFolders): string[] {
  return [file, ...(wordsOf === undefined ? [] : [wordsOf])].map((name) => path.join(folders[place], name));
}

/** Every `step`th question, beginning with the first. */
export function takeEvery<T>(items: readonly T[], step: number): T[] {
  return items.filter((_, index) => index % step === 0);
}
