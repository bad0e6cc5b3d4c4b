import { describe, expect, it } from 'vitest';
import { readMisspelt } from '../../../src/answer/spelling/read-misspelt.js';
import { importArticles } from '../../../src/library/import-articles.js';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.js';

const article = `# Conference

The conference was held in Tangier. The president of Interpol opened the conference in the harbour district.
The harbour of Tangier is large. Boats come to the harbour every day.
`;

/** What a text's words are read as, by the words of one article. */
async function read(text: string, language = 'en'): Promise<[string, string][]> {
  const store = await openSqliteStore({ file: ':memory:', now: () => new Date(0), owner: 'test' });
  try {
    const bytes = new TextEncoder().encode(`---\nlanguage: en\n---\n${article}`);
    const files = [{ name: 'a.md', origin: 'a.md', bytes }];
    const options = { collection: 'team', now: new Date(0).toISOString(), keepsSources: false };
    await importArticles(store.shelves, files, options);
    const holdings = await store.holdings(['team']);
    const readings = await readMisspelt(holdings, await holdings.index.stats(), text, language);
    return readings.map(({ start, end, display }) => [text.slice(start, end), display]);
  } finally {
    await store.close();
  }
}

describe('readMisspelt', () => {
  it('reads a slip as the word that the articles have', async () => {
    expect(await read('where was the confrence held')).toEqual([['confrence', 'conference']]);
  });

  it('reads several slips beside each other', async () => {
    expect(await read('where was the Tanger confrence held')).toEqual([
      ['Tanger', 'Tangier'],
      ['confrence', 'conference'],
    ]);
  });

  it('reads words with misplaced blanks', async () => {
    expect(await read('where is the har bour')).toEqual([['har bour', 'harbour']]);
    expect(await read('where is the harbourdistrict')).toEqual([['harbourdistrict', 'harbour district']]);
  });

  it('reads a small word too', async () => {
    expect(await read('teh zebra')).toEqual([['teh', 'the']]);
  });

  it('leaves what an article holds, whatever its form, numbers, small words and what is like nothing', async () => {
    expect(await read('which conferences did Interpol open in harbour2')).toEqual([]);
    expect(await read('where is the zebra')).toEqual([]);
    expect(await read('')).toEqual([]);
  });

  it('reads the same slip everywhere it stands', async () => {
    const found = await read('where was the confrence held and who opened the confrence');
    expect(found).toEqual([
      ['confrence', 'conference'],
      ['confrence', 'conference'],
    ]);
  });
});
