import { expect, it } from 'vitest';
import { tryKeep } from '../../src/bot/keep-found.js';
import { type ErrorCode, VerbatimError } from '../../src/errors.js';
import { openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

function fail(code: ErrorCode): () => Promise<never> {
  return async () => {
    throw new VerbatimError(code, 'what to do');
  };
}

it('says why something could not be kept', async () => {
  expect(await tryKeep(async () => {})).toBeUndefined();
  expect(await tryKeep(fail('store_full'))).toBe('full');
  expect(await tryKeep(fail('store_read_only'))).toBe('read_only');
  expect(await tryKeep(fail('store_locked'))).toBe('busy');
  expect(await tryKeep(fail('store_failed'))).toBe('failed');
  expect(await tryKeep(() => Promise.reject('no error at all'))).toBe('failed');
});

it('does not wait for a store that never answers', async () => {
  expect(await tryKeep(() => new Promise(() => {}), 1)).toBe('busy');
});

it('gives what is found all the same, with why it is not kept', async () => {
  const { bot, store } = await openTestBot();
  const failing = {
    ...store,
    answers: { ...store.answers, keep: fail('store_full') },
    exchanges: { ...store.exchanges, save: fail('store_full') },
  };
  const { bot: hindered } = await openTestBot({ store: failing });
  const asked = { viewer: member, question: 'Who is the president of Interpol?', conversation: 'c' };
  const request = { ...asked, keeps: true } as const;
  const [kept, unkept] = [await bot.asking.ask(request), await hindered.asking.ask(request)];
  if (kept.kind !== 'cited' || unkept.kind !== 'cited') throw new Error('both answer');
  expect(kept.unkept).toBeUndefined();
  expect(unkept.citations).toEqual(kept.citations);
  expect(unkept.unkept).toBe('full');
  const text = 'Ahmed Naser Al Raisi is the president of Interpol.';
  expect(await hindered.asking.checkStatements({ viewer: member, text, keeps: true })).toMatchObject({
    kind: 'statement_found',
    unkept: 'full',
  });
  expect(await hindered.asking.ask(asked)).not.toHaveProperty('unkept');
  await bot.close();
});
