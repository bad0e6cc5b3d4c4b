import { describe, expect, it } from 'vitest';
import { describeLost, measureRead } from '../../src/library/describe-lost.js';
import { prepareArticle } from '../../src/library/prepare-article.js';

async function recordOf(text: string) {
  const file = { origin: '/a.md', name: 'a.md', bytes: new TextEncoder().encode(text) };
  const options = { collection: 'all', now: new Date(0).toISOString(), keepsSources: false };
  const prepared = await prepareArticle({ kind: 'file', file, options, settledIn: [] });
  if (prepared.kind !== 'ready' || !prepared.articles[0]) throw new Error('not read');
  return prepared.articles[0].record;
}

const sentence = 'Boats sail at six in the morning on each day of the week.';

describe('measureRead', () => {
  it('counts the words of sentences and headings as read, and those left out with the others', async () => {
    const record = await recordOf(`# Ferry times\n\n## On Sundays\n\n${sentence}`);
    expect(measureRead(record, [{ what: 'code', words: 4 }])).toEqual({ words: 21, read: 17 });
  });
});

describe('describeLost', () => {
  it('says what was left out where less than nine tenths were read, the most of it first', async () => {
    const record = await recordOf(`# Ferry times\n\n${`${sentence} `.repeat(5)}`);
    const leftOut = [
      { what: 'code', words: 10 },
      { what: 'menus', words: 20 },
    ];
    expect(describeLost(record, leftOut)).toEqual(['69 % of its words became sentences; left out: menus, code']);
    expect(describeLost(record, [{ what: 'code', words: 3 }])).toEqual([]);
  });
});
