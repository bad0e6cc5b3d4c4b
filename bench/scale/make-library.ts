import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom, createWriter, makeQuestions } from '../make-corpus.js';
import { type MadeArticle, madeFormats } from './made-formats.js';

/** A made library as files of a folder. */
export interface MadeLibrary {
  /** A folder for each format, in the order in which they are taken in. */
  readonly folders: readonly { readonly format: string; readonly path: string; readonly sentences: number }[];
  /** That others than Verbatim take in; read from the folder, so that nobody holds it for long. */
  readonly sentences: () => readonly string[];
  readonly questions: readonly string[];
}

export const sentencesInArticle = 25;
const articlesInFolder = 1_000;
const asked = 2_000;

/**
 * Writes articles of 25 sentences into `folder`, unless it holds them: four fifths as Markdown, the rest in the other
 * formats. The same files for the same count. Words follow Zipf's law (`makeCorpus`).
 */
export function makeLibrary(count: number, folder: string): MadeLibrary {
  const sentencesFile = path.join(folder, 'sentences.txt');
  const sentences = () => readFileSync(sentencesFile, 'utf8').split('\n');
  const articles = Math.ceil(count / sentencesInArticle);
  const folders = madeFormats.map(({ name, share }) => ({
    format: name,
    path: path.join(folder, name),
    sentences: Math.round(articles * share) * sentencesInArticle,
  }));
  if (!existsSync(sentencesFile)) writeFileSync(sentencesFile, writeArticles(folders).join('\n'));
  return { folders, sentences, questions: makeQuestions(sentences(), asked) };
}

/** Returns all sentences. */
function writeArticles(folders: MadeLibrary['folders']): readonly string[] {
  const write = createWriter(createRandom(7));
  const sentenceOf = (): string => {
    const text = write().join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const headingOf = (): string => write().slice(0, 4).join(' ');
  return folders.flatMap(({ format, path: place, sentences }) =>
    Array.from({ length: sentences / sentencesInArticle }, (_, at) => {
      const article: MadeArticle = {
        title: `${headingOf()} ${at}`,
        headings: Array.from({ length: sentencesInArticle / 5 }, headingOf),
        sentences: Array.from({ length: sentencesInArticle }, sentenceOf),
      };
      const shelf = path.join(place, String(Math.floor(at / articlesInFolder)));
      const made = madeFormats.find(({ name }) => name === format);
      if (at % articlesInFolder === 0) mkdirSync(shelf, { recursive: true });
      if (made) writeFileSync(path.join(shelf, `made-${at}.${made.ending}`), made.write(article));
      return article.sentences;
    }).flat(),
  );
}
