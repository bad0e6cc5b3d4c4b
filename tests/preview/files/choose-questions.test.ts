import { expect, it, onTestFinished } from 'vitest';
import { chooseQuestions } from '../../../src/preview/files/choose-questions.js';
import { articleFile, openTestBot } from '../../open-test-bot.js';

async function questionsOf(text: string, others: readonly string[] = []) {
  const { bot } = await openTestBot({ samples: 'never', answersDropped: true });
  onTestFinished(() => bot.close());
  for (const [at, other] of others.entries()) await bot.library.drop(articleFile(`other-${at}.md`, other));
  const report = await bot.library.drop(articleFile('own.md', text));
  if (report.kind !== 'added') throw new Error('It was not taken in.');
  return chooseQuestions(bot, report);
}

it('are the file’s own headings first, then what its facts suggest, three at most', async () => {
  const text =
    '# Help\n\n## When does the pool open?\n\nThe pool opens at seven.\n\n## Wer?\n\nNobody.\n\n' +
    '## People\n\nAda Moss is the president of the Swimmers League. The pool has 30 changing rooms.\n';
  const questions = await questionsOf(text);
  expect(questions[0]).toBe('When does the pool open?');
  expect(questions).toContain('Who is the president of the Swimmers League?');
  expect(questions.length).toBeLessThanOrEqual(3);
});

it('are none that another file answers first, and none at all of a file without any', async () => {
  expect(await questionsOf('Otters swim.')).toEqual([]);
  const own = '# Help\n\n## Who is the president of the Swimmers League?\n\nAsk the office.\n';
  const other = 'Ada Moss is the president of the Swimmers League.';
  const questions = await questionsOf(own, [other]);
  for (const question of questions) expect(question).not.toContain('office');
});
