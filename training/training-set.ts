import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Model } from '../src/answer/decision/model.js';
import type { Encoder } from '../src/domain.js';
import { collectExamples, openCorpus, type RankedQuestion } from './collect-examples.js';
import { type DataFolders, type Domain, domains } from './domains.js';
import { readGolden } from './read-golden.js';
import { createOthers, type LabelledQuestion, readQuestions, readSquad } from './read-squad.js';

/**
 * What is learned from: questions asked of all articles, of their own paragraph, and where their article is absent; and
 * the golden questions over the sample articles, which are short, of three languages, and ask as people do.
 */
export interface TrainingSet {
  readonly everywhere: readonly RankedQuestion[];
  readonly withinParagraph: readonly RankedQuestion[];
  readonly absent: readonly RankedQuestion[];
  readonly unanswerable: readonly RankedQuestion[];
  readonly golden: readonly RankedQuestion[];
  /** The same data set in other languages, for which there are no word vectors, asked of all articles. */
  readonly translated: readonly RankedQuestion[];
  /** Questions of other domains, as many as are there. */
  readonly domains: readonly DomainPart[];
  /** Asked in one language of articles in another: none where words alone are compared. */
  readonly across: Omit<DomainPart, 'name'> & { readonly unanswerable: readonly RankedQuestion[] };
}

/** Questions of a domain, each asked within its own unit, or of all articles where that is an article, and elsewhere. */
interface DomainPart {
  readonly name: Domain['name'];
  readonly present: readonly RankedQuestion[];
  /** The same questions, their article absent. */
  readonly absent: readonly RankedQuestion[];
}

/**
 * Files of the evaluation folder that hold articles and questions in other languages; those that are missing are left
 * out.
 */
export const translatedFiles = { ar: 'xquad-dev.ar.json', de: 'xquad-dev.de.json', es: 'xquad-dev.es.json' } as const;

/** Name of the file of training articles and questions in the evaluation folder. */
export const trainingFile = 'squad2-dev-a.json';

/** Candidates kept of each question: where an answer is to be found, and where there is none. */
const keptWithAnswer = 30;
const keptWithoutAnswer = 20;

/** Of a domain about as many questions are learned from: more would teach little more, and take memory and time. */
const questionsOfDomain = 1200;

/**
 * Asks the training questions of the folders of labelled data, each in every way, and keeps their candidates' features.
 */
export async function collectTrainingSet(
  folders: DataFolders,
  project: string,
  model: Model,
  encoder?: Encoder,
): Promise<TrainingSet> {
  const { folder } = folders;
  const source = path.join(folder, trainingFile);
  const byArticle = await readSquad(source, 'article');
  const byParagraph = await readSquad(source, 'paragraph');
  const questions = byArticle.questions.filter(isAnswerable);
  const names = byArticle.files.map(({ name }) => name);
  const articles = await openCorpus(byArticle, encoder);
  const paragraphs = await openCorpus(byParagraph, encoder);
  const golden = await readGolden(project);
  const samples = await openCorpus(golden, encoder);
  try {
    return {
      everywhere: await collectExamples(articles, {
        model,
        encoder,
        questions,
        keep: keptWithAnswer,
      }),
      withinParagraph: await collectExamples(paragraphs, {
        model,
        encoder,
        questions: byParagraph.questions.filter(isAnswerable),
        scope: ({ file }) => ({ articles: [file] }),
        keep: keptWithAnswer,
      }),
      absent: await collectExamples(articles, {
        model,
        encoder,
        questions,
        scope: ({ file }) => ({ articles: names.filter((name) => name !== file) }),
        keep: keptWithoutAnswer,
      }),
      unanswerable: await collectExamples(articles, {
        model,
        encoder,
        questions: byArticle.questions.filter((question) => !isAnswerable(question)),
        keep: keptWithoutAnswer,
      }),
      golden: await collectExamples(samples, { model, encoder, questions: golden.questions, keep: keptWithAnswer }),
      translated: await collectTranslated(folder, model, encoder),
      domains: await collectDomains(folders, model, encoder),
      across: encoder ? await collectAcross(folder, model, encoder) : { present: [], absent: [], unanswerable: [] },
    };
  } finally {
    await articles.close();
    await paragraphs.close();
    await samples.close();
  }
}

async function collectTranslated(folder: string, model: Model, encoder?: Encoder): Promise<RankedQuestion[]> {
  const translated: RankedQuestion[] = [];
  for (const [language, file] of Object.entries(translatedFiles)) {
    if (!existsSync(path.join(folder, file))) continue;
    const corpus = await readSquad(path.join(folder, file), 'article');
    const questions = corpus.questions.map((question) => ({ ...question, language }));
    const store = await openCorpus(corpus, encoder);
    try {
      translated.push(...(await collectExamples(store, { model, encoder, questions, keep: keptWithAnswer })));
    } finally {
      await store.close();
    }
  }
  return translated;
}

async function collectDomains({ trainFolder }: DataFolders, model: Model, encoder?: Encoder): Promise<DomainPart[]> {
  const parts: DomainPart[] = [];
  for (const { name, file, unit, language } of domains) {
    if (!existsSync(path.join(trainFolder, file))) continue;
    const corpus = await readSquad(path.join(trainFolder, file), unit);
    const step = Math.ceil(corpus.questions.length / questionsOfDomain);
    const questions = corpus.questions
      .filter((question, index) => index % step === 0 && isAnswerable(question))
      .map((question) => (language === 'en' ? question : { ...question, language }));
    const others = createOthers(corpus);
    const within = ({ file: own }: LabelledQuestion) => ({ articles: [own] });
    const elsewhere = (question: LabelledQuestion) => ({ articles: others(question) });
    const store = await openCorpus(corpus, encoder);
    try {
      const scope = unit === 'paragraph' ? { scope: within } : {};
      const present = await collectExamples(store, { model, encoder, questions, ...scope, keep: keptWithAnswer });
      const absent = await collectExamples(store, {
        model,
        encoder,
        questions,
        scope: elsewhere,
        keep: keptWithoutAnswer,
      });
      parts.push({ name, present, absent });
    } finally {
      await store.close();
    }
  }
  return parts;
}

/** Asked in a language, held in another. */
const pairs = ['es-en', 'de-en', 'ar-en', 'en-es', 'en-ar'] as const;

/** The translated files with the one that they were translated from. */
export const parallelFiles = { ...translatedFiles, en: 'xquad-dev.en.json' } as const;

async function collectAcross(folder: string, model: Model, encoder: Encoder): Promise<TrainingSet['across']> {
  const present: RankedQuestion[] = [];
  const absent: RankedQuestion[] = [];
  const unanswerable: RankedQuestion[] = [];
  for (const pair of pairs) {
    const [asked, held] = pair.split('-') as [keyof typeof parallelFiles, keyof typeof parallelFiles];
    const files = [held, asked].map((language) => path.join(folder, parallelFiles[language]));
    const [file = '', wordsFile = ''] = files;
    if (!files.every((name) => existsSync(name))) continue;
    const corpus = await readSquad(file, 'article');
    const words = readQuestions(wordsFile);
    const questions = corpus.questions.flatMap((question) => {
      const other = words.get(question.id);
      return other === undefined ? [] : [{ ...question, question: other, language: asked }];
    });
    const others = createOthers(corpus);
    const store = await openCorpus(corpus, encoder);
    const options = { model, encoder, questions, held };
    try {
      present.push(...(await collectExamples(store, { ...options, keep: keptWithAnswer })));
      const scope = (question: LabelledQuestion) => ({ articles: others(question) });
      absent.push(...(await collectExamples(store, { ...options, scope, keep: keptWithoutAnswer })));
      // Often a library has a single article in another language: that something is its best tells nothing.
      const alone = (question: LabelledQuestion) => ({ articles: chooseOne(others(question), question.id) });
      absent.push(...(await collectExamples(store, { ...options, scope: alone, keep: keptWithoutAnswer })));
      if (asked === 'en') {
        const hard = { ...options, questions: await readUnanswerable(folder), keep: keptWithoutAnswer };
        unanswerable.push(...(await collectExamples(store, hard)));
      }
    } finally {
      await store.close();
    }
  }
  return { present, absent, unanswerable };
}

/** Every so manieth of the questions that were written to look answerable is asked across languages. */
const unanswerableStep = 6;

async function readUnanswerable(folder: string): Promise<LabelledQuestion[]> {
  const { questions } = await readSquad(path.join(folder, trainingFile), 'article');
  return questions
    .filter((question) => !isAnswerable(question))
    .filter((_, index) => index % unanswerableStep === 0)
    .map((question) => ({ ...question, language: 'en' }));
}

/** One of some names, the same for the same id. */
function chooseOne(names: readonly string[], id: string): string[] {
  const sum = [...id].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return names.slice(sum % Math.max(1, names.length)).slice(0, 1);
}

/** The questions of the groups that are chosen, and the golden ones, which are of no group. */
export function chooseGroups(set: TrainingSet, isChosen: (group: string) => boolean): TrainingSet {
  const own = (questions: readonly RankedQuestion[]) => questions.filter(({ asked }) => isChosen(asked.group));
  return {
    everywhere: own(set.everywhere),
    withinParagraph: own(set.withinParagraph),
    absent: own(set.absent),
    unanswerable: own(set.unanswerable),
    golden: set.golden,
    translated: own(set.translated),
    domains: set.domains.map(({ name, present, absent }) => ({ name, present: own(present), absent: own(absent) })),
    across: {
      present: own(set.across.present),
      absent: own(set.across.absent),
      unanswerable: own(set.across.unanswerable),
    },
  };
}

function isAnswerable({ answers }: LabelledQuestion): boolean {
  return answers.length > 0;
}
