import { expect, it, onTestFinished } from 'vitest';
import type { FollowUp, QuestionAnswer } from '../../src/domain.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

const since = '2026-11-01T00:00:00.000Z';
const day = 24 * 60 * 60 * 1_000;

function harbour(sentence: string, front = ''): ReturnType<typeof articleFile> {
  return articleFile('sea.md', `${front}# Sea\n\nThe harbour is old. ${sentence} It is large.\n`);
}
const opened1891 = 'The harbour was opened in 1891 by Ivo Marin.';
const opened1892 = 'The harbour was opened in 1892 by Ivo Marin.';

async function openAnswered(timeZone = 'UTC') {
  const opened = await openTestBot({ samples: 'never', timeZone });
  onTestFinished(() => opened.bot.close());
  const { bot, store, advance } = opened;
  await bot.library.importArticles([harbour(opened1891)]);
  const reply = await bot.asking.ask({ viewer: member, question: 'When was the harbour opened?', keeps: true });
  const { id } = reply as QuestionAnswer;
  await bot.archive.recordMessage(id, { channel: 'C0PRESS', ts: '1.1' });
  const look = async (): Promise<readonly FollowUp[]> => {
    const { due, settled } = await bot.following.followUps(since);
    await bot.following.noteFollowUps(settled);
    return due;
  };
  const tell = async () => {
    const due = await look();
    await bot.following.noteFollowUps(due.map(({ note }) => note));
    return due.map(({ changes }) => changes);
  };
  return {
    bot,
    store,
    advance,
    id,
    look,
    tell,
    importText: (file: ReturnType<typeof articleFile>) => bot.library.importArticles([file]),
  };
}

it('tells what stands in a quote’s place since, on which day that came, once', async () => {
  const { advance, look, tell, importText, id } = await openAnswered();
  expect(await look()).toEqual([]);
  advance(3 * day);
  await importText(harbour(opened1892));
  const [followUp] = await look();
  expect(followUp).toMatchObject({
    kept: { answer: { id }, message: { channel: 'C0PRESS', ts: '1.1' } },
    changes: [{ kind: 'changed', on: '2026-11-27', now: { quote: opened1892 } }],
  });
  // Nobody wrote down that it was told: as after a kill.
  expect(await look()).toHaveLength(1);
  expect(await tell()).toHaveLength(1);
  expect(await tell()).toEqual([]);
  // Read again or not, what is told is told.
  await importText(harbour(opened1892, '---\ntitle: The sea\n---\n'));
  expect(await tell()).toEqual([]);
});

it('leaves an answer alone whose words stand, whatever else changed, and takes the note back when they return', async () => {
  const { advance, tell, importText } = await openAnswered();
  await importText(harbour(`${opened1891} Nothing else is known.`));
  expect(await tell()).toEqual([]);
  advance(day);
  await importText(harbour('Nothing else is known.'));
  expect(await tell()).toEqual([[{ kind: 'changed', on: '2026-11-25' }]]);
  advance(day);
  // The day is that on which the words went, not that of the newest text.
  await importText(harbour('Little else is known.'));
  expect(await tell()).toEqual([]);
  await importText(harbour(opened1891));
  expect(await tell()).toEqual([[undefined]]);
  expect(await tell()).toEqual([]);
});

it('tells that an article ran out, by the team’s calendar, and that it is valid again', async () => {
  const { store, tell } = await openAnswered('Pacific/Auckland');
  const [article] = await store.shelves.articles();
  await store.lives.decide(article?.id ?? '', { validUntil: '2026-11-24T11:00:00.000Z' }, {});
  expect(await tell()).toEqual([]);
  await store.lives.decide(article?.id ?? '', { validUntil: '2026-11-24T10:00:00.000Z' }, {});
  // It is eleven in the evening there.
  expect(await tell()).toEqual([[{ kind: 'over', on: '2026-11-24' }]]);
  await store.lives.decide(article?.id ?? '', { validUntil: null, validFrom: '2026-12-01T12:00:00.000Z' }, {});
  expect(await tell()).toEqual([[{ kind: 'not_yet', on: '2026-12-02' }]]);
  await store.lives.decide(article?.id ?? '', { validFrom: null }, {});
  expect(await tell()).toEqual([[undefined]]);
});

it('tells that an article was taken away, and takes the note back when it comes again as it was', async () => {
  const { store, advance, tell, importText } = await openAnswered();
  const [article] = await store.shelves.articles();
  advance(2 * day);
  await store.shelves.remove(article?.id ?? '');
  expect(await tell()).toEqual([[{ kind: 'gone', on: '2026-11-26' }]]);
  await importText(harbour(opened1891));
  expect(await tell()).toEqual([[undefined]]);
});

it('tells no words of an article that is in a collection now of which the answer wasn’t asked', async () => {
  const { tell, importText } = await openAnswered();
  await importText(harbour(opened1892, '---\ncollection: board\n---\n'));
  expect(await tell()).toEqual([[{ kind: 'changed', on: '2026-11-24' }]]);
});

it('knows without reading any answer whether anything changed, began or ended', async () => {
  const { bot, store, advance, importText } = await openAnswered();
  const { mark, isSame } = await bot.following.markArticles();
  expect(isSame).toBe(false);
  expect((await bot.following.markArticles(mark)).isSame).toBe(true);
  const [article] = await store.shelves.articles();
  await store.lives.decide(article?.id ?? '', { validUntil: '2026-11-25T10:00:00.000Z' }, {});
  const decided = await bot.following.markArticles(mark);
  expect(decided.isSame).toBe(false);
  advance(day - 1);
  const before = await bot.following.markArticles(decided.mark);
  expect(before.isSame).toBe(true);
  advance(1);
  expect((await bot.following.markArticles(before.mark)).isSame).toBe(false);
  const { mark: after } = await bot.following.markArticles();
  await importText(harbour(opened1892));
  expect((await bot.following.markArticles(after)).isSame).toBe(false);
});

it('ends with an answer that can’t be read any more, and goes on with the others', async () => {
  const { store, bot, look, id } = await openAnswered();
  const [article] = await store.shelves.articles();
  await store.shelves.remove(article?.id ?? '');
  const damaged = Object.assign(new Error('x'), { cause: Object.assign(new Error('y'), { name: 'StoreDamage' }) });
  const answers = { ...store.answers, answer: () => Promise.reject(damaged) };
  const { readFollowUps } = await import('../../src/bot/read-follow-ups.js');
  const reading = readFollowUps({ store: { ...store, answers }, now: () => new Date('2026-11-24T10:00:00.000Z') });
  const { due, settled } = await reading.followUps(since);
  expect({ due, settled }).toMatchObject({ due: [], settled: [{ id, ended: 'unreadable' }] });
  await bot.following.noteFollowUps(settled);
  expect(await look()).toEqual([]);
});
