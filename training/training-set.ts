import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Model } from '../src/answer/decision/model.js';
import { collectExamples, openCorpus, type RankedQuestion } from './collect-examples.js';
import { type DataFolders, type Domain, domains } from './domains.js';
import { readGolden } from './read-golden.js';
import { createOthers, type LabelledQuestion, readSquad } from './read-squad.js';

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
export async function collectTrainingSet(folders: DataFolders, project: string, model: Model): Promise<TrainingSet> {
  const { folder } = folders;
  const source = path.join(folder, trainingFile);
  const byArticle = await readSquad(source, 'article');
  const byParagraph = await readSquad(source, 'paragraph');
  const questions = byArticle.questions.filter(isAnswerable);
  const names = byArticle.files.map(({ name }) => name);
  const articles = await openCorpus(byArticle);
  const paragraphs = await openCorpus(byParagraph);
  const golden = await readGolden(project);
  const samples = await openCorpus(golden);
  try {
    return {
      everywhere: await collectExamples(articles, {
        model,
        questions,
        keep: keptWithAnswer,
      }),
      withinParagraph: await collectExamples(paragraphs, {
        model,
        questions: byParagraph.questions.filter(isAnswerable),
        scope: ({ file }) => ({ articles: [file] }),
        keep: keptWithAnswer,
      }),
      absent: await collectExamples(articles, {
        model,
        questions,
        scope: ({ file }) => ({ articles: names.filter((name) => name !== file) }),
        keep: keptWithoutAnswer,
      }),
      unanswerable: await collectExamples(articles, {
        model,
        questions: byArticle.questions.filter((question) => !isAnswerable(question)),
        keep: keptWithoutAnswer,
      }),
      golden: await collectExamples(samples, { model, questions: golden.questions, keep: keptWithAnswer }),
      translated: await collectTranslated(folder, model),
      domains: await collectDomains(folders, model),
    };
  } finally {
    await articles.close();
    await paragraphs.close();
    await samples.close();
  }
}

async function collectTranslated(folder: string, model: Model): Promise<RankedQuestion[]> {
  const translated: RankedQuestion[] = [];
  for (const [language, file] of Object.entries(translatedFiles)) {
    if (!existsSync(path.join(folder, file))) continue;
    const corpus = await readSquad(path.join(folder, file), 'article');
    const questions = corpus.questions.map((question) => ({ ...question, language }));
    const store = await openCorpus(corpus);
    try {
      translated.push(...(await collectExamples(store, { model, questions, keep: keptWithAnswer })));
    } finally {
      await store.close();
    }
  }
  return translated;
}

async function collectDomains({ trainFolder }: DataFolders, model: Model): Promise<DomainPart[]> {
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
    const store = await openCorpus(corpus);
    try {
      const scope = unit === 'paragraph' ? { scope: within } : {};
      const present = await collectExamples(store, { model, questions, ...scope, keep: keptWithAnswer });
      const absent = await collectExamples(store, { model, questions, scope: elsewhere, keep: keptWithoutAnswer });
      parts.push({ name, present, absent });
    } finally {
      await store.close();
    }
  }
  return parts;
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
  };
}

function isAnswerable({ answers }: LabelledQuestion): boolean {
  return answers.length > 0;
}
