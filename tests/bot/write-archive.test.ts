import { expect, it, onTestFinished } from 'vitest';
import { createAccess } from '../../src/bot/access.js';
import { writeArchive } from '../../src/bot/write-archive.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

it('tells how far a share was when it was asked for, whatever becomes of it before that is told', async () => {
  const { bot, store } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles([articleFile('sea.md', '# Sea\n\nThe harbour was opened in 1891 by Ivo Marin.')]);
  const answer = await bot.asking.ask({ viewer: member, question: 'When was the harbour opened?', keeps: true });
  if (answer.kind !== 'cited') throw new Error('no answer');
  await bot.archive.beginSharing(member, answer.id);
  // The first press is refused by Slack and lets go of it right after the second one came.
  const answers = {
    ...store.answers,
    beginSharing: async (id: string, at: string) => {
      const told = await store.answers.beginSharing(id, at);
      await store.answers.releaseSharing(id);
      return told;
    },
  };
  const now = () => new Date('2026-11-24T10:00:01.000Z');
  const archive = writeArchive({ store: { ...store, answers }, now }, createAccess({ store, samples: 'never' }));
  expect(await archive.beginSharing(member, answer.id)).toBe('underway');
  expect(await bot.archive.beginSharing(member, answer.id)).toBe('yours');
});
