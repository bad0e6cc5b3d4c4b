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

/** Makes article files of a SQuAD file, one for each article or one for each paragraph, with their questions. */
export async function readSquad(path: string, unit: 'article' | 'paragraph'): Promise<Corpus> {
  const { data } = JSON.parse(readFileSync(path, 'utf8')) as SquadFile;
  const files: ArticleFile[] = [];
  const questions: LabelledQuestion[] = [];
  for (const [number, { title = `Document ${number + 1}`, paragraphs }] of data.entries()) {
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
