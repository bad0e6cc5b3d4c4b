import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/library/prepare-article.js';
import { articleFile } from '../open-test-bot.js';

const options = { collection: 'docs', now: '2026-11-24T10:00:00.000Z', keepsSources: true };

function prepare(content: string, { name = 'a.md', settledIn = [] as readonly string[] } = {}) {
  return prepareArticle({ kind: 'file', file: articleFile(name, content), options, settledIn });
}

describe('preparing an article', () => {
  it('makes all of it that the store keeps, as data that crosses threads', async () => {
    const prepared = await prepare('# Harbour\n\nThe harbour was opened in 1891.');
    expect(prepared).toMatchObject({
      kind: 'ready',
      articles: [{ record: { article: { title: 'Harbour' } }, notes: [] }],
    });
    expect(structuredClone(prepared)).toEqual(prepared);
  });

  it('does nothing more with what its collection holds already', async () => {
    expect(await prepare('Words.', { settledIn: ['docs'] })).toEqual({ kind: 'settled' });
    expect(await prepare('Words.', { settledIn: ['other'] })).toMatchObject({ kind: 'ready' });
    const elsewhere = '---\ncollection: other\n---\nWords.';
    expect(await prepare(elsewhere, { settledIn: ['other'] })).toEqual({ kind: 'settled' });
  });

  it.each([
    ['an ending that no reader has', 'Words.', 'a.wav', expect.stringMatching(/^of a kind that is not read; /)],
    [
      'too many sentences',
      'So it is.\n\n'.repeat(100_001),
      'a.txt',
      'more than 100,000 sentences; split it into parts',
    ],
  ])('refuses %s', async (_, content, name, reason) => {
    expect(await prepare(content, { name })).toEqual({ kind: 'refused', reason });
  });

  it('refuses, and throws nothing, whatever fails', async () => {
    const file = { origin: 'a.md', name: 'a.md', bytes: undefined as unknown as Uint8Array };
    const prepared = await prepareArticle({ kind: 'file', file, options, settledIn: [] });
    expect(prepared).toEqual({ kind: 'refused', reason: expect.stringMatching(/^can't be read: \S/) });
  });

  it('learns no word for spelling that nobody could type', async () => {
    const long = 'x'.repeat(65);
    const prepared = await prepare(`Harbour ${long} ${long.slice(1)}.`);
    const words =
      prepared.kind === 'ready' ? prepared.articles.flatMap(({ record }) => record.words.map(({ word }) => word)) : [];
    expect(words).toContain(long.slice(1));
    expect(words).not.toContain(long);
  });
});
