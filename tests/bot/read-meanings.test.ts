import { expect, it, onTestFinished } from 'vitest';
import { createMadeUpEncoder } from '../make-encoder.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

const guest = { ...member, standing: 'guest' } as const;

it('tells each viewer how far the encoder is with what they are answered from, and reads all', async () => {
  const { bot } = await openTestBot({ encoder: createMadeUpEncoder() });
  onTestFinished(() => bot.close());
  const samples = await bot.meanings.progress(member);
  expect(samples).toMatchObject({ done: 0 });
  await bot.library.importArticles([articleFile('otters.md', '# Otters\n\nOtters hold hands. They sleep.\n')]);
  // The team's first article sets the samples aside, and is read first.
  expect(await bot.meanings.progress(member)).toEqual({ done: 0, sentences: 2 });
  expect(await bot.meanings.progress(guest)).toBeUndefined();
  expect(await bot.meanings.readMore()).toBe(true);
  expect(await bot.meanings.progress(member)).toEqual({ done: 2, sentences: 2 });
  while (await bot.meanings.readMore());
  expect(await bot.meanings.readMore()).toBe(false);
  await bot.library.importArticles([articleFile('seals.md', '# Seals\n\nSeals sleep under water.\n')]);
  expect(await bot.meanings.progress(member)).toEqual({ done: 2, sentences: 3 });
  expect(await bot.meanings.readMore()).toBe(true);
  expect(await bot.meanings.progress(member)).toEqual({ done: 3, sentences: 3 });
});

it('reads nothing and tells nothing without an encoder', async () => {
  const { bot } = await openTestBot();
  onTestFinished(() => bot.close());
  expect(await bot.meanings.progress(member)).toBeUndefined();
  expect(await bot.meanings.readMore()).toBe(false);
});

it('goes on where a process that was killed left off', async () => {
  const texts: string[] = [];
  const encoder = createMadeUpEncoder((asked) => {
    if (texts.length > 40) throw new Error('killed');
    texts.push(...asked);
  });
  const first = await openTestBot({ encoder });
  onTestFinished(() => first.bot.close());
  const readAll = async () => {
    while (await first.bot.meanings.readMore());
  };
  await expect(readAll()).rejects.toThrow('killed');
  const half = await first.bot.meanings.progress(member);
  expect(half?.done).toBeGreaterThan(0);
  const again = createMadeUpEncoder();
  const second = await openTestBot({ encoder: again, store: first.store });
  while (await second.bot.meanings.readMore());
  const whole = await second.bot.meanings.progress(member);
  expect(whole?.done).toBe(whole?.sentences);
  expect(again.calls.flat()).not.toContain(texts[0]);
});
