import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticleFile } from '../src/domain.js';
import { readArticles } from '../src/library/read-article.js';
import { type GoldenLine, readGoldenLines } from './golden-lines.js';
import type { Corpus, LabelledQuestion } from './read-squad.js';

/** The sample articles of a project folder, with its golden questions. */
export async function readGolden(project: string): Promise<Corpus> {
  const folder = path.join(project, 'data', 'articles');
  const files = readdirSync(folder)
    .sort()
    .map((name): ArticleFile => ({ origin: name, name, bytes: readFileSync(path.join(folder, name)) }));
  const options = { collection: 'golden', now: '', keepsSources: false };
  const texts = new Map<string, string>();
  for (const file of files) {
    for (const { article } of await readArticles(file, options)) texts.set(file.name, article.text);
  }
  return { files, questions: readGoldenLines(project).map((line) => labelQuestion(line, texts)) };
}

function labelQuestion(line: GoldenLine, texts: ReadonlyMap<string, string>): LabelledQuestion {
  const { id, question, language, expected } = line;
  const text = texts.get(expected?.article ?? '') ?? '';
  const spanOf = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
  const answers = (expected?.quotes ?? []).map(spanOf);
  return { id, question, language, group: 'golden', file: expected?.article ?? '', answers };
}
