import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticleFile, Language } from '../src/domain.js';
import { readArticle } from '../src/library/read-article.js';
import type { Corpus, LabelledQuestion } from './read-squad.js';

/** What of a golden question's line is learned from. */
interface GoldenLine {
  readonly id: string;
  readonly question: string;
  readonly language: Language;
  readonly expect:
    | 'abstain'
    | { readonly article: string; readonly quote?: string; readonly quotes?: readonly string[] };
}

/** The sample articles of a project folder, with its golden questions. */
export const readGolden = (project: string): Corpus => {
  const folder = path.join(project, 'data', 'articles');
  const files = readdirSync(folder)
    .sort()
    .map((name): ArticleFile => ({ origin: name, name, bytes: readFileSync(path.join(folder, name)) }));
  const texts = new Map(
    files.map((file) => [file.name, readArticle(file, { collection: 'golden', now: '' }).article.text]),
  );
  const questions = readFileSync(path.join(project, 'data', 'questions.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => labelQuestion(JSON.parse(line) as GoldenLine, texts));
  return { files, questions };
};

const labelQuestion = (line: GoldenLine, texts: ReadonlyMap<string, string>): LabelledQuestion => {
  const { id, question, language, expect } = line;
  if (expect === 'abstain') return { id, question, language, group: 'golden', file: '', answers: [] };
  const text = texts.get(expect.article) ?? '';
  const quotes = [...(expect.quote === undefined ? [] : [expect.quote]), ...(expect.quotes ?? [])];
  const answers = quotes.map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
  return { id, question, language, group: 'golden', file: expect.article, answers };
};
