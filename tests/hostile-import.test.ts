import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { nestedAliases } from './library/nested-aliases.js';
import { openProject, startProgram } from './start-program.js';

const project = openProject();
afterAll(() => project.remove());

const folder = path.join(project.folder, 'articles');
const run = (...argv: readonly string[]) =>
  startProgram(project, argv, {
    VERBATIM_DB: path.join(project.folder, 'verbatim.db'),
    VERBATIM_SAMPLES: 'never',
    // Less than reading all the files needs at once.
    NODE_OPTIONS: '--max-old-space-size=400',
  }).ended;

const good = (town: string) => `# ${town}\n\nThe mayor of ${town} is Ann Keller. The harbour was opened in 1891.\n`;

/** What is refused, and what it is told. */
const refused: Readonly<Record<string, readonly [content: string | Uint8Array, reason: RegExp]>> = {
  'b-lines.txt': ['a.\n\n'.repeat(101_000), /more than 100,000 sentences/],
  'b-marks.txt': ['. '.repeat(100_000), /empty/],
  'b-memory.txt': [
    Array.from({ length: 1_200_000 }, (_, at) => `w${at.toString(36)} `).join(''),
    /more than 200,000 different words/,
  ],
  'b-newlines.txt': ['\n'.repeat(1_000_000), /empty/],
  'b-nul.txt': ['a\0'.repeat(100_000), /NUL/],
  'b-surrogates.txt': [new Uint8Array(Array(3_000).fill([0xed, 0xa0, 0x80]).flat()), /not UTF-8/],
};

/** What goes in, although it would once have ended the import. */
const strange: Readonly<Record<string, string | Uint8Array>> = {
  'b-aliases.md': `---\n${nestedAliases}---\nText.`,
  'b-deep.md': `---\na: ${'['.repeat(30_000)}\n---\nText.`,
  'b-keys.md': `---\n${'a: b\n'.repeat(100_000)}---\nText.`,
  'b-utf16.txt': new Uint8Array(Buffer.from(`\ufeff${good('Nowhere')}`, 'utf16le')),
  'c-chinese.txt': '漢'.repeat(200_000),
  'c-quotes.md': `${good('Quotesby')}\n${'>'.repeat(200_000)}word`,
  'c-quotes-apart.md': `${good('Quoteston')}\n${'> '.repeat(200_000)}word`,
  'c-list.md': `${good('Listham')}\n${'1. '.repeat(2_000)}word`,
  'c-stars.md': `${good('Starford')}\n${'*'.repeat(100_000)}word`,
  'c-brackets.md': `${good('Bracketon')}\n${'['.repeat(100_000)}word`,
  'c-thai.txt': 'ก'.repeat(200_000),
  'c-word.txt': 'x'.repeat(2_000_000),
};

it('takes in every article that can be, whatever stands beside it', async () => {
  mkdirSync(folder);
  for (const [name, [content]] of Object.entries(refused)) writeFileSync(path.join(folder, name), content);
  for (const [name, content] of Object.entries(strange)) writeFileSync(path.join(folder, name), content);
  for (const at of ['a', 'bb', 'z']) writeFileSync(path.join(folder, `${at}-good.md`), good(`Town${at}`));
  writeFileSync(path.join(folder, 'd-large.md'), '');
  truncateSync(path.join(folder, 'd-large.md'), 4 * 1024 ** 3);
  execFileSync('mkfifo', [path.join(folder, 'd-pipe.md')]);
  symlinkSync('d-round.md', path.join(folder, 'd-round.md'));

  const { code, stdout, stderr } = await run('import', folder);
  const told = stderr.trim().split('\n');
  const names = [...Object.keys(refused), 'd-large.md', 'd-pipe.md', 'd-round.md'].sort();
  expect(told.map((line) => line.split(':')[0])).toEqual(names);
  for (const [name, [, reason]] of Object.entries(refused))
    expect(told.find((line) => line.startsWith(`${name}: refused`))).toMatch(reason);
  const taken = ['a-good.md', 'bb-good.md', ...Object.keys(strange), 'z-good.md'].sort();
  expect(stdout.split('\n').filter((line) => line.endsWith(': new'))).toEqual(taken.map((name) => `${name}: new`));
  expect(stdout).toMatch(new RegExp(`${taken.length} new, 0 changed, 0 unchanged, ${names.length} refused`));
  expect(code).toBe(1);

  const [again, ...asked] = await Promise.all([
    run('import', folder),
    ...['Townz', 'Quotesby'].map((town) => run('ask', `Who is the mayor of ${town}?`)),
  ]);
  expect(asked.map((each) => /The mayor of (\w+) is Ann Keller\./.exec(each.stdout)?.[1])).toEqual([
    'Townz',
    'Quotesby',
  ]);
  // The second time there is nothing to do for those that are there.
  expect(again?.stdout).toContain(`0 new, 0 changed, ${taken.length} unchanged`);
}, 300_000);
