import { describe, expect, it, onTestFinished } from 'vitest';
import { createProgram } from '../../src/cli/create-program.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

const article = '# Sea\n\nThe harbour is old. The harbour was opened in 1891.\n';

async function withFeedback() {
  const { bot, advance } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles([articleFile('sea.md', article)]);
  const ann = { ...member, person: 'T:ann', place: 'T:press' };
  const ben = { ...member, person: 'T:ben' };
  const reply = await bot.asking.ask({ question: 'When was the harbour opened?', viewer: ann, keeps: true });
  const question = 'How many submarines\u001b[31m does the harbour own?';
  const refused = await bot.asking.ask({ question, viewer: ann, keeps: true });
  if (reply.kind !== 'cited' || refused.kind !== 'abstained') throw new Error('other answers');
  await bot.archive.giveFeedback(ben, { answerId: reply.id, verdict: 'helpful' });
  advance(24 * 60 * 60 * 1_000);
  const voted = { answerId: refused.id, verdict: 'not_helpful', reason: 'out_of_date' } as const;
  await bot.archive.giveFeedback(ben, { ...voted, expected: 'Two\nof them.' });
  return async (...args: string[]) => {
    const written: string[] = [];
    const no = async () => expect.unreachable();
    const program = createProgram({
      openBot: async () => ({ ...bot, close: async () => {} }),
      openEmptyBot: no,
      isExported: async () => false,
      openUpkeep: no,
      operatorKey: 'operator:test',
      showProgress: no,
      collectFiles: no,
      planImport: no,
      filesOf: () => [],
      watch: no,
      sources: [],
      start: no,
      preview: no,
      write: (text) => written.push(text),
      writeError: no,
      isColorful: false,
      setExitCode: no,
    });
    program.commands
      .find((command) => command.name() === 'feedback')
      ?.exitOverride()
      .configureOutput({ writeErr: () => {} });
    await program.parseAsync(['node', 'verbatim', 'feedback', ...args]);
    return written.join('');
  };
}

describe('the command feedback', () => {
  it('lists votes as a table, newest first, with what people wrote and nothing that steers a terminal', async () => {
    const feedback = await withFeedback();
    expect(await feedback()).toBe(
      [
        'Date        Verdict                   Question                                   Answer',
        '2026-11-25  not helpful: out of date  How many submarines does the harbour own?  (none)',
        '            expected: Two of them.',
        '2026-11-24  helpful                   When was the harbour opened?               The harbour was opened in 1891.',
        '',
        '1 helpful, 1 not helpful',
        '',
      ].join('\n'),
    );
  });

  it('prints JSON lines, each with the answer it is about', async () => {
    const feedback = await withFeedback();
    const [first, second] = (await feedback('--json'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ verdict: 'not_helpful', expected: 'Two\nof them.', answer: { kind: 'abstained' } });
    expect(second).toMatchObject({
      givenAt: '2026-11-24T10:00:00.000Z',
      person: 'T:ben',
      askedBy: 'T:ann',
      answer: { citations: [{ article: 'sea.md', quote: 'The harbour was opened in 1891.' }] },
    });
  });

  it('begins with a day, and refuses what is none', async () => {
    const feedback = await withFeedback();
    expect(await feedback('--since', '2026-11-25')).toContain('0 helpful, 1 not helpful');
    expect(await feedback('--since', '2026-11-26')).toBe('No feedback yet.\n');
    expect(await feedback('--json', '--since', '2026-11-26')).toBe('');
    for (const wrong of ['yesterday', '2026-02-30', '2026-13-01']) {
      await expect(feedback('--since', wrong)).rejects.toThrow('YYYY-MM-DD');
    }
  });
});

it('lets only who imports begin a workspace, of the commands that ask or fill the store', async () => {
  const begun: string[] = [];
  const no = async () => expect.unreachable();
  for (const [name, ...rest] of [['ask', 'Who?'], ['facts'], ['feedback'], ['import', 'sea.md']]) {
    const program = createProgram({
      openBot: async (as) => {
        if (as?.begins) begun.push(String(name));
        throw new Error('opened');
      },
      openEmptyBot: no,
      isExported: async () => false,
      openUpkeep: no,
      operatorKey: 'operator:test',
      showProgress: no,
      collectFiles: async () => (async function* none() {})(),
      planImport: async (files) => ({ files, sources: [] }),
      filesOf: () => [],
      watch: no,
      sources: [],
      start: no,
      preview: no,
      write: no,
      writeError: no,
      isColorful: false,
      setExitCode: no,
    });
    await expect(program.parseAsync(['node', 'verbatim', String(name), ...rest])).rejects.toThrow('opened');
  }
  expect(begun).toEqual(['import']);
});
