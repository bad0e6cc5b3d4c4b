import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Model } from '../src/answer/decision/model.js';
import { collectExamples, openCorpus, type RankedQuestion } from './collect-examples.js';
import { readGolden } from './read-golden.js';
import { type LabelledQuestion, readSquad } from './read-squad.js';

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

/** Asks all training questions of the evaluation folder, each in every way, and keeps their candidates' features. */
export async function collectTrainingSet(folder: string, project: string, model: Model): Promise<TrainingSet> {
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
  };
}

function isAnswerable({ answers }: LabelledQuestion): boolean {
  return answers.length > 0;
}
