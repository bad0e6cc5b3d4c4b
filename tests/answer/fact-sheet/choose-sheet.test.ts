import { expect, it } from 'vitest';
import { prepareArticle } from '../../../src/library/prepare-article.js';
import { articleFile } from '../../open-test-bot.js';

const text = `# Harbour

Mohammed Koeman, the president of Interpol, opened the harbour of Oslo on 3 May 1891. It is large.

## Size

The harbour has 40 berths and 25 cranes for large boats.
`;

it('tells an article’s facts line by line, with its headings and the words to be marked, once for good', async () => {
  const options = { collection: 'docs', now: '2026-11-24T10:00:00.000Z', keepsSources: false };
  const read = () => prepareArticle({ kind: 'file', file: articleFile('a.md', text), options, settledIn: [] });
  const prepared = await read();
  if (prepared.kind !== 'ready') throw new Error('It is an article.');
  const [ready] = prepared.articles;
  if (!ready) throw new Error('It is one.');
  const { sheet, article, passages } = ready.record;
  const lines = sheet.map(({ group, heading, sentence: { start, end }, values }) => ({
    group,
    heading,
    quote: article.text.slice(start, end),
    values: values.map((value) => article.text.slice(value.start, value.end)),
  }));
  expect(lines).toEqual([
    {
      group: 'who',
      heading: undefined,
      quote: 'Mohammed Koeman, the president of Interpol, opened the harbour of Oslo on 3 May 1891.',
      values: ['Mohammed Koeman', '3 May 1891'],
    },
    {
      group: 'how_many',
      heading: 'Size',
      quote: 'The harbour has 40 berths and 25 cranes for large boats.',
      values: ['40 berths', '25 cranes'],
    },
  ]);
  const sentences = passages.flatMap((passage) => passage.sentences);
  for (const { sentence } of sheet) expect(sentences).toContainEqual(sentence);
  expect(await read()).toEqual(prepared);
});
