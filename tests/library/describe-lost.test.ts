import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeLost, measureRead } from '../../src/library/describe-lost.js';
import type { LeftOut } from '../../src/library/formats/contract.js';
import { prepareArticle } from '../../src/library/prepare-article.js';
import { articleFile } from '../open-test-bot.js';

const options = { collection: 'docs', now: '2026-11-24T10:00:00.000Z', keepsSources: false };

async function recordOf(text: string) {
  const file = { origin: '/a.md', name: 'a.md', bytes: new TextEncoder().encode(text) };
  const options = { collection: 'all', now: new Date(0).toISOString(), keepsSources: false };
  const prepared = await prepareArticle({ kind: 'file', file, options, settledIn: [] });
  if (prepared.kind !== 'ready' || !prepared.articles[0]) throw new Error('not read');
  return prepared.articles[0].record;
}

/** What is said of a file of so many words in sentences, of which a reader left others out. */
async function told(text: string, leftOut: readonly LeftOut[]): Promise<string[]> {
  const file = articleFile('a.md', text);
  const prepared = await prepareArticle({ kind: 'file', file, options, settledIn: [] });
  if (prepared.kind !== 'ready') throw new Error('It is an article.');
  return prepared.articles.flatMap(({ record }) => describeLost(record, leftOut));
}

/** Sentences of ten words each. */
function sentences(count: number): string {
  return Array.from({ length: count }, (_, at) => `In hall ${at} the old boats are kept all winter.`).join(' ');
}

const code = (words: number): LeftOut => ({ what: 'code', words });

describe('describeLost', () => {
  it('says nothing where at least nine tenths became sentences', async () => {
    expect(await told(sentences(9), [code(10)])).toEqual([]);
    expect(await told(sentences(9), [])).toEqual([]);
  });

  it('says what share did where it was less, rounded down, and what was left out', async () => {
    expect(await told(sentences(9), [code(11)])).toEqual(['89 % of its words became sentences; left out: code']);
    expect(await told(sentences(10), [code(50)])).toEqual(['66 % of its words became sentences; left out: code']);
  });

  it('names the five things of which most was left out, most first, each once', async () => {
    const leftOut = ['code', 'notes', 'scripts', 'menus', 'forms', 'adverts', 'menus'].map((what, at) => ({
      what,
      words: 10 + at,
    }));
    expect(await told(sentences(10), leftOut)).toEqual([
      '52 % of its words became sentences; left out: menus, adverts, forms, scripts, notes',
    ]);
  });

  it('says nothing of a file of a few words, of which a share says little', async () => {
    expect(await told(sentences(1), [code(39)])).toEqual([]);
    expect(await told(sentences(1), [code(40)])).toEqual(['20 % of its words became sentences; left out: code']);
  });

  it('counts headings and the heads of tables as read', async () => {
    const heading = '## The rules of the harbour for all boats and guests\n\n';
    expect(await told(`${heading.repeat(6)}${sentences(1)}`, [])).toEqual([]);
    const table = `| Name of boat | Owner of boat |\n| --- | --- |\n${'| Anna | Lee |\n'.repeat(3)}`;
    expect(await told(`${table}\n${sentences(4)}`, [code(5)])).toEqual([]);
  });

  it('counts a word with vowel signs as one, as what is left out is counted', async () => {
    const sentence = 'يُغْلَقُ المَكْتَبُ كُلَّ يَوْمٍ. ';
    expect(await told(sentence.repeat(10), [code(11)])).toEqual(['78 % of its words became sentences; left out: code']);
  });

  it('says of an article without a word that none is lost', async () => {
    const prepared = await prepareArticle({ kind: 'file', file: articleFile('a.md', 'One.'), options, settledIn: [] });
    if (prepared.kind !== 'ready') throw new Error('It is an article.');
    const [article] = prepared.articles;
    if (!article) throw new Error('There is one.');
    const { record } = article;
    const empty = {
      ...record,
      article: { ...record.article, text: '' },
      source: { ...record.source, blocks: [] },
      passages: [],
    };
    expect(describeLost(empty, [])).toEqual([]);
  });

  it('tells a share from 0 to 89, whatever was lost', async () => {
    const text = sentences(10);
    const prepared = await prepareArticle({ kind: 'file', file: articleFile('a.md', text), options, settledIn: [] });
    if (prepared.kind !== 'ready') throw new Error('It is an article.');
    const [article] = prepared.articles;
    fc.assert(
      fc.property(fc.array(fc.record({ what: fc.constantFrom('a', 'b'), words: fc.nat(2_000) })), (leftOut) => {
        const [note] = article ? describeLost(article.record, leftOut) : [];
        const lost = leftOut.reduce((sum, { words }) => sum + words, 0);
        const share = Math.floor((100 * 100) / (100 + lost));
        expect(note === undefined).toBe(100 / (100 + lost) >= 0.9);
        if (note !== undefined) expect(Number.parseInt(note, 10)).toBe(share);
      }),
    );
  });
});

describe('measureRead', () => {
  it('counts the words of sentences and headings as read, and those left out with the others', async () => {
    const record = await recordOf(
      `# Ferry times\n\n## On Sundays\n\nBoats sail at six in the morning on each day of the week.`,
    );
    expect(measureRead(record, [{ what: 'code', words: 4 }])).toEqual({ words: 21, read: 17 });
  });
});
