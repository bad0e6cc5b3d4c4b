import { readFileSync } from 'node:fs';
import type { ArticleFile, Language, Span } from '../src/domain.js';
import { toText } from '../src/library/formats/source-map.js';
import { readArticles } from '../src/library/read-article.js';

/** A question of a SQuAD-format file (Rajpurkar et al. 2016, 2018). */
export interface LabelledQuestion {
  readonly id: string;
  readonly question: string;
  /** English where it isn't told. */
  readonly language?: Language;
  /** Title of the article it was written for: what cross-validation folds by. */
  readonly group: string;
  /** Name of the file that holds its answer. */
  readonly file: string;
  /** Where the answer stands in the text of that file's article; none where it was written to have none. */
  readonly answers: readonly Span[];
}

export interface Corpus {
  readonly files: readonly ArticleFile[];
  readonly questions: readonly LabelledQuestion[];
}

interface SquadFile {
  readonly data: readonly {
    readonly title?: string;
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly {
        readonly id: string;
        readonly question: string;
        readonly is_impossible?: boolean;
        readonly answers: readonly { readonly text: string; readonly answer_start: number }[];
      }[];
    }[];
  }[];
}

/** Gives the names of all files but those of the article that a question is about, which may be of several. */
export function createOthers({ files }: Corpus): (question: Pick<LabelledQuestion, 'file'>) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return ({ file }) => {
    const own = articleOf(file);
    const others = known.get(own) ?? files.map(({ name }) => name).filter((name) => articleOf(name) !== own);
    known.set(own, others);
    return others;
  };
}

/** What a file's name begins with: the article's number in its data set. */
function articleOf(file: string): string {
  return file.slice(0, file.indexOf('-'));
}

/** Makes article files of a SQuAD file, one for each article or one for each paragraph, with their questions. */
export async function readSquad(path: string, unit: 'article' | 'paragraph'): Promise<Corpus> {
  const { data } = readData(path);
  const files: ArticleFile[] = [];
  const questions: LabelledQuestion[] = [];
  for (const [number, { title = titleOf(number), paragraphs }] of data.entries()) {
    const head = `# ${title.replaceAll('_', ' ')}\n\n`;
    const parts = unit === 'article' ? [paragraphs] : paragraphs.map((paragraph) => [paragraph]);
    for (const [part, own] of parts.entries()) {
      const file = `${number}-${part}.md`;
      const text = `${head}${own.map(({ context }) => context).join('\n\n')}\n`;
      const made = { origin: file, name: file, bytes: new TextEncoder().encode(text) };
      files.push(made);
      const [read] = await readArticles(made, { collection: 'squad', now: '', keepsSources: false });
      const map = read?.source.map ?? [];
      let at = head.length;
      for (const { context, qas } of own) {
        for (const { id, question, is_impossible, answers } of qas) {
          const spans = is_impossible
            ? []
            : answers.flatMap(({ text: answer, answer_start: from }) => {
                const span = toText(map, { start: at + from, end: at + from + answer.length });
                return span ? [span] : [];
              });
          questions.push({ id, question, group: title, file, answers: spans });
        }
        at += context.length + 2;
      }
    }
  }
  return { files, questions };
}

/** The words of each question of a SQuAD file, by its id. */
export function readQuestions(path: string): Map<string, string> {
  const asked = readData(path).data.flatMap(({ paragraphs }) => paragraphs.flatMap(({ qas }) => qas));
  return new Map(asked.map(({ id, question }) => [id, question]));
}

/** The titles of a SQuAD file's articles, which are its questions' groups. */
export function readTitles(path: string): string[] {
  return readData(path).data.map(({ title }, number) => title ?? titleOf(number));
}

/** Stands for a title where there is none. */
function titleOf(number: number): string {
  return `Document ${number + 1}`;
}

function readData(path: string): SquadFile {
  return JSON.parse(readFileSync(path, 'utf8')) as SquadFile;
}
