import { Command } from 'commander';
import { expect, it } from 'vitest';
import { addPairCommands } from '../../src/cli/add-pair-commands.js';
import type { ProgramDependencies } from '../../src/cli/program-dependencies.js';
import type { ArticleHeader, Bot, ContradictionFound, SameStory } from '../../src/domain.js';

function header(name: string, more: Partial<ArticleHeader> = {}): ArticleHeader {
  return {
    id: name,
    collection: 'house',
    origin: `/house/${name}`,
    name,
    title: '',
    language: 'en',
    contentHash: 'h',
    textHash: 't',
    format: 'markdown',
    revisedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  };
}

const handbook = header('handbook.md', { title: 'Handbook', publishedAt: '2026-02-01' });
const pool = header('pool.md', { title: 'Pool\u001b[31m rules' });

function sentence(article: ArticleHeader, quote: string, word: string, section?: string) {
  const value = { start: 10 + quote.indexOf(word), end: 10 + quote.indexOf(word) + word.length };
  return { article, ...(section && { section }), start: 10, end: 10 + quote.length, quote, value };
}

const found: readonly ContradictionFound[] = [
  {
    sentences: [
      sentence(handbook, 'The pool\ncloses at nine.', 'nine', 'Sports'),
      sentence(pool, 'The pool closes at eight.', 'eight'),
    ],
  },
];

const stories: readonly SameStory[] = [{ articles: [handbook, pool], likeness: 0.914 }];

async function run(argv: readonly string[], { isColorful = false, isEmpty = false } = {}) {
  const written: string[] = [];
  const closed: unknown[] = [];
  const library = {
    contradictions: async () => (isEmpty ? [] : found),
    duplicates: async () => (isEmpty ? [] : stories),
  };
  const bot = { library, close: async () => closed.push(argv) } as unknown as Bot;
  const program = new Command();
  addPairCommands(program.command('articles'), {
    openBot: async () => bot,
    write: (text: string) => written.push(text),
    isColorful,
  } as unknown as ProgramDependencies);
  await program.parseAsync(['node', 'verbatim', 'articles', ...argv]);
  expect(closed).toEqual([argv]);
  return written.join('');
}

it('lists sentences that contradict each other, each over its source', async () => {
  expect(await run(['contradictions'])).toBe(
    [
      '1 contradiction in a number, a time or a date. Mend or retire the article that is wrong.',
      '',
      '▏The pool closes at nine.',
      '   Handbook · Sports · 2026-02-01 · handbook.md (house)',
      '▏The pool closes at eight.',
      '   Pool rules · undated · pool.md (house)',
      '',
    ].join('\n'),
  );
  expect(await run(['contradictions'], { isColorful: true })).toContain('closes at \u001b[1mnine\u001b[22m.');
});

it('lists stories that several articles tell, the newest of each first', async () => {
  expect(await run(['duplicates'])).toBe(
    [
      '1 story told by several articles. Answers quote the newest and name the others.',
      '',
      '2 articles, about 91% of their wording alike',
      '  Handbook · 2026-02-01 · handbook.md (house)',
      '  Pool rules · undated · pool.md (house)',
      '',
    ].join('\n'),
  );
});

it('says so where there is nothing to list', async () => {
  expect(await run(['contradictions'], { isEmpty: true })).toMatch(/^No two articles contradict each other/);
  expect(await run(['duplicates'], { isEmpty: true })).toMatch(/^No story is told by several articles/);
  expect(await run(['duplicates', '--json'], { isEmpty: true })).toBe('');
});

it('prints JSON, a line each', async () => {
  expect(JSON.parse(await run(['contradictions', '--json']))).toEqual({
    sentences: [
      {
        id: 'handbook.md',
        article: 'handbook.md',
        title: 'Handbook',
        collection: 'house',
        origin: '/house/handbook.md',
        publishedAt: '2026-02-01',
        section: 'Sports',
        start: 10,
        end: 34,
        quote: 'The pool\ncloses at nine.',
        value: 'nine',
      },
      expect.objectContaining({ article: 'pool.md', value: 'eight' }),
    ],
  });
  expect(JSON.parse(await run(['duplicates', '--json']))).toMatchObject({
    likeness: 0.91,
    articles: [{ article: 'handbook.md', publishedAt: '2026-02-01' }, { article: 'pool.md' }],
  });
});
