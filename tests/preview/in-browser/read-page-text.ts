import { readArticles } from '../../../src/library/read-article.js';

/** What is quoted of a web page. */
export async function readPageText(source: string): Promise<string> {
  const file = { origin: '/rules.html', name: 'rules.html', bytes: new TextEncoder().encode(source) };
  const options = { collection: 'articles', now: '2026-11-24T10:00:00.000Z', keepsSources: false };
  const [read] = await readArticles(file, options);
  return read?.article.text ?? '';
}
