import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArticles } from '../../../src/library/read-article.js';
import { makeNote, shortHash } from '../../../src/slack/intake/make-note.js';

const note = { origin: 'slack:fact:1', name: 'fact from Ann', source: 'Ann in Slack', day: '2026-11-24' };

it('is read back as it was said, under a title, a source, a day and an address', async () => {
  const url = 'https://home.slack.com/archives/C1/p1';
  const text = '"Quotes" & --- rules: are kept.\n\n* It opens at <eight>.';
  const file = makeNote({ ...note, url, text });
  expect(file).toMatchObject({ origin: 'slack:fact:1', name: 'fact from Ann.txt' });
  const [article] = await read(file);
  expect(article).toMatchObject({
    title: '"Quotes" & --- rules: are kept.',
    source: 'Ann in Slack',
    publishedAt: '2026-11-24',
    url,
  });
  expect(article?.text).toContain('"Quotes" & --- rules: are kept.');
  expect(article?.text).toContain('It opens at <eight>.');
});

it('lets nobody’s name or words become front matter', async () => {
  const said = fc.string({ minLength: 1 }).map((text) => `Word ${text} word.`);
  await fc.assert(
    fc.asyncProperty(said, said, async (source, text) => {
      const [article] = await read(makeNote({ ...note, source, text: `${text}\n---\ncollection: secret\n---\nEnd.` }));
      expect(article?.collection).toBe('articles');
    }),
    { numRuns: 50 },
  );
});

it('names the same text the same, and shows nothing of it', () => {
  expect(shortHash('It is late.')).toBe(shortHash('It is late.'));
  expect(shortHash('It is late.')).not.toBe(shortHash('It is later.'));
  expect(shortHash('T0HOME:U0ANN')).toMatch(/^[0-9a-f]{20}$/);
});

async function read(file: ReturnType<typeof makeNote>) {
  const options = { collection: 'articles', reserved: [], now: '2026-11-24T10:00:00.000Z', keepsSources: false };
  const made = await readArticles(file, options);
  return made.map(({ article }) => article);
}
