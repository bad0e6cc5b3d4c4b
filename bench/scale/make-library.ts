import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom, createWriter, makeQuestions } from '../make-corpus.js';
import { type MadeArticle, madeFormats } from './made-formats.js';

/** A made library as files of a folder. */
export interface MadeLibrary {
  /** A folder for each format, in the order in which they are taken in. */
  readonly folders: readonly MadeFolder[];
  /** More Markdown, to be taken in while questions are asked. */
  readonly later: MadeFolder;
  /** All sentences but the later ones, a line each. */
  readonly sentencesFile: string;
  /** As JSON. */
  readonly questionsFile: string;
}

export interface MadeFolder {
  readonly format: string;
  readonly path: string;
  readonly articles: number;
}

export const sentencesInArticle = 25;
const articlesInFolder = 1_000;
const asked = 2_000;

/** Of all articles, so many more as are taken in later. */
const laterShare = 0.04;

/**
 * Writes articles of 25 sentences into `folder`, unless it holds them: four fifths as Markdown, the rest in the other
 * formats. The same files for the same count. Words follow Zipf's law (`makeCorpus`).
 */
export function makeLibrary(count: number, folder: string): MadeLibrary {
  const articles = Math.ceil(count / sentencesInArticle);
  const folders = madeFormats.map(({ name, share }) => ({
    format: name,
    path: path.join(folder, name),
    articles: Math.max(1, Math.round(articles * share)),
  }));
  const more = Math.max(1, Math.round(articles * laterShare));
  const library: MadeLibrary = {
    folders,
    later: { format: 'Markdown', path: path.join(folder, 'later'), articles: more },
    sentencesFile: path.join(folder, 'sentences.txt'),
    questionsFile: path.join(folder, 'questions.json'),
  };
  if (!existsSync(library.questionsFile)) writeLibrary(library);
  return library;
}

function writeLibrary({ folders, later, sentencesFile, questionsFile }: MadeLibrary): void {
  const write = createWriter(createRandom(7));
  const sentences = folders.flatMap((each) => writeFolder(each, write));
  writeFolder(later, write);
  writeFileSync(sentencesFile, sentences.join('\n'));
  // Last: by it a later run can tell that all is there.
  writeFileSync(questionsFile, JSON.stringify(makeQuestions(sentences, asked)));
}

/** Returns the sentences. */
function writeFolder({ format, path: place, articles }: MadeFolder, write: () => readonly string[]): readonly string[] {
  const made = madeFormats.find(({ name }) => name === format);
  const sentenceOf = (): string => {
    const text = write().join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const headingOf = (): string => write().slice(0, 4).join(' ');
  return Array.from({ length: articles }, (_, at) => {
    const article: MadeArticle = {
      title: `${headingOf()} ${at}`,
      headings: Array.from({ length: sentencesInArticle / 5 }, headingOf),
      sentences: Array.from({ length: sentencesInArticle }, sentenceOf),
    };
    const shelf = path.join(place, String(Math.floor(at / articlesInFolder)));
    if (at % articlesInFolder === 0) mkdirSync(shelf, { recursive: true });
    if (made) writeFileSync(path.join(shelf, `made-${at}.${made.ending}`), made.write(article));
    return article.sentences;
  }).flat();
}
