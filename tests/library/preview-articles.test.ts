import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleFile } from '../../src/domain.js';
import { type ArticleTask, prepareArticle } from '../../src/library/prepare-article.js';
import { previewArticles } from '../../src/library/preview-articles.js';
import { articleFile } from '../open-test-bot.js';

const options = { collection: 'docs', reserved: ['samples'], now: '2026-11-24T10:00:00.000Z' };
const files = path.join(import.meta.dirname, 'formats', 'files');

function realFile(name: string): ArticleFile {
  return { origin: `/${name}`, name: path.basename(name), bytes: new Uint8Array(readFileSync(path.join(files, name))) };
}

const budget = `---
title: Budget brief
lang: en
date: 2026-05-12
source: Ministry
url: https://example.org/budget
collection: press
---

The fee is 20 euros. It was 10 before. It is paid in May. Nobody likes it.

## Fees

It holds for boats.

\`\`\`
let fee = 20
\`\`\`

### Canoes

Canoes are free.

\`\`\`
pay()
\`\`\`
`;

describe('previewing files', () => {
  it('tells what a file says of its own life', async () => {
    const file = '---\nowner: Ann Baker\nvalid until: 2027-12-31\n---\n# Prices\n\nThe price is 20 euros.\n';
    expect(await previewArticles([articleFile('prices.md', file)], options)).toMatchObject([
      { articles: [{ life: { owner: 'Ann Baker', validUntil: '2028-01-01T00:00:00.000Z' } }] },
    ]);
  });

  it('tells what an article would be, by its first sections and sentences', async () => {
    expect(await previewArticles([articleFile('budget.md', budget)], options)).toEqual([
      {
        kind: 'readable',
        name: 'budget.md',
        count: 1,
        sentences: 6,
        articles: [
          {
            title: 'Budget brief',
            language: 'en',
            publishedAt: '2026-05-12',
            source: 'Ministry',
            url: 'https://example.org/budget',
            format: 'markdown',
            collection: 'press',
            sections: 2,
            sentences: 6,
            headings: ['Fees', 'Fees › Canoes'],
            opening: ['The fee is 20 euros.', 'It was 10 before.', 'It is paid in May.'],
            leftOut: [{ what: 'code', words: 4 }],
            notes: [],
          },
        ],
      },
    ]);
  });

  it('tells of each file in their order, and why those that can’t be read would be refused', async () => {
    async function* given() {
      yield realFile('locked.pdf');
      yield { name: 'gone.md', reason: 'there is no such file' };
      yield realFile('handbook.de.docx');
      yield articleFile('own.md', '---\ncollection: samples\n---\nWords.');
    }
    const previews = await previewArticles(given(), options);
    expect(previews).toMatchObject([
      { kind: 'refused', name: 'locked.pdf', reason: expect.stringContaining('password') },
      { kind: 'refused', name: 'gone.md', reason: 'there is no such file' },
      { kind: 'readable', articles: [{ title: 'Handbuch des Hafenamts', language: 'de', format: 'docx' }] },
      { kind: 'refused', name: 'own.md', reason: expect.stringContaining('kept for the bot itself') },
    ]);
    expect(structuredClone(previews)).toEqual(previews);
  });

  it('shows the first five of more sections, adds up what was left out, most of it first, and tells what was noted', async () => {
    const parts = Array.from({ length: 7 }, (_, at) => `## Part ${at}\n\nBoat ${at} came in.\n`).join('\n');
    const ready = await prepareArticle({
      kind: 'file',
      file: articleFile('a.md', parts),
      options: { ...options, keepsSources: false },
      settledIn: [],
    });
    if (ready.kind !== 'ready') throw new Error('It is an article.');
    const leftOut = [
      { what: 'code', words: 3 },
      { what: 'menus', words: 6 },
      { what: 'code', words: 2 },
    ];
    const articles = ready.articles.map((article) => ({ ...article, leftOut, notes: ['page 3 holds no text'] }));
    const prepare = async () => ({ ...ready, articles });
    const [preview] = await previewArticles([articleFile('a.md', parts)], { ...options, prepare });
    expect(preview).toMatchObject({
      articles: [
        {
          sections: 7,
          headings: ['Part 0', 'Part 1', 'Part 2', 'Part 3', 'Part 4'],
          leftOut: [
            { what: 'menus', words: 6 },
            { what: 'code', words: 5 },
          ],
          notes: ['page 3 holds no text'],
        },
      ],
    });
  });

  it('tells of a file of which nothing new came that it can be read', async () => {
    const prepare = async () => ({ kind: 'settled' }) as const;
    expect(await previewArticles([articleFile('a.md', 'Words.')], { ...options, prepare })).toEqual([
      { kind: 'readable', name: 'a.md', count: 0, sentences: 0, articles: [] },
    ]);
  });

  it('shows the first articles of a file with many, and counts all', async () => {
    const item = (at: number) => `<item><title>News ${at}</title><guid>${at}</guid><description>Boat ${at} came in.`;
    const items = Array.from({ length: 12 }, (_, at) => `${item(at)}</description></item>`).join('');
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Port</title>${items}</channel></rss>`;
    const [preview] = await previewArticles([articleFile('news.rss', feed)], options);
    if (preview?.kind !== 'readable') throw new Error(preview?.reason);
    expect(preview.articles.map(({ title }) => title)).toEqual(['News 0', 'News 1', 'News 2', 'News 3', 'News 4']);
    expect(preview).toMatchObject({ count: 12, sentences: 12 });
  });

  it('has files made ready where imports are, one at a time, and asks for no bytes to be kept', async () => {
    const tasks: ArticleTask[] = [];
    let asked = 0;
    async function* given() {
      for (const name of ['a.md', 'b.md']) {
        expect(tasks).toHaveLength(asked);
        asked += 1;
        yield articleFile(name, 'Words.');
      }
    }
    const previews = await previewArticles(given(), {
      ...options,
      prepare: async (task) => {
        tasks.push(task);
        return { kind: 'refused', reason: 'took longer than 20 s to read; split it into parts' };
      },
    });
    expect(previews.map(({ kind }) => kind)).toEqual(['refused', 'refused']);
    expect(tasks).toMatchObject([
      { file: { name: 'a.md' }, options: { keepsSources: false, collection: 'docs' }, settledIn: [] },
      { file: { name: 'b.md' } },
    ]);
  });
});
