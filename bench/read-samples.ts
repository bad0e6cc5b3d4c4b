import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readAllFiles } from '../evaluation/read-all-files.js';
import { divideText } from '../src/library/divide-text.js';
import { readArticles } from '../src/library/read-article.js';
import type { MadeCorpus } from './make-corpus.js';

/** The sample articles and the golden questions over them. */
export async function readSamples(): Promise<MadeCorpus> {
  const { files: articles } = await readAllFiles([path.join('data', 'articles')]);
  const options = { collection: 'sample', now: new Date(0).toISOString(), keepsSources: false };
  const read = (await Promise.all(articles.map((file) => readArticles(file, options)))).flat();
  const sentences = read.flatMap(({ article, source }) => {
    const { passages } = divideText(article.text, source.blocks, article.language);
    return passages.flatMap((passage) => passage.sentences.map(({ start, end }) => article.text.slice(start, end)));
  });
  const lines = readFileSync(path.join('data', 'questions.jsonl'), 'utf8').split('\n').filter(Boolean);
  return { articles, sentences, questions: lines.map((line) => (JSON.parse(line) as { question: string }).question) };
}
