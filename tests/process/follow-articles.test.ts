import { expect, it } from 'vitest';
import type { FollowNote, FollowPage, FollowPlace, FollowUp } from '../../src/domain.js';
import { createFollower } from '../../src/process/follow-articles.js';
import type { EditOutcome } from '../../src/slack/web-api/edit-posts.js';
import { cite, cited } from '../slack/example-answers.js';

function followUp(id: string): FollowUp {
  const answer = { ...cited([cite('One.')]), id };
  return {
    kept: {
      answer,
      asker: { person: 'T:U0ANN', place: 'T:C0PRESS' },
      askedAt: '2026-11-24T10:00:00.000Z',
      message: { channel: 'C0PRESS', ts: id },
    },
    changes: [{ kind: 'gone' }],
    note: { id, seen: 'gone', told: 'mark' },
  };
}

/** A follower over pages of answers, whose editing does as `edit` says; the clock stands at a day's milliseconds. */
function open(pages: FollowUp[][], edit: (id: string) => EditOutcome = () => ({ kind: 'shown' })) {
  const state = { time: 31 * 24 * 60 * 60_000, revision: 1, looks: 0, sinces: new Set<string>() };
  const edited: string[] = [];
  const notes: FollowNote[] = [];
  const isNoted = ({ note }: FollowUp) => notes.some(({ id }) => id === note.id);
  const run = createFollower({
    following: {
      markArticles: async (last) => ({
        mark: { revision: state.revision, at: new Date(state.time).toISOString() },
        isSame: last?.revision === state.revision,
      }),
      followUps: async (since, after?: FollowPlace): Promise<FollowPage> => {
        state.sinces.add(since);
        state.looks += 1;
        const at = after?.seq ?? 0;
        const due = (pages[at] ?? []).filter((one) => !isNoted(one));
        const next = { askedAt: '', seq: at + 1 };
        return { due, settled: [], ...(at + 1 < pages.length && { next }) };
      },
      noteFollowUps: async (given) => {
        notes.push(...given);
      },
    },
    showChanges: async ({ kept }) => {
      edited.push(kept.message.ts);
      return edit(kept.message.ts);
    },
    now: () => new Date(state.time),
  });
  return { state, edited, notes, run: (signal = new AbortController().signal) => run(signal) };
}

it('edits what is due on all pages, writes each down, and does nothing while nothing changes', async () => {
  const { state, edited, notes, run } = open([[followUp('1'), followUp('2')], [followUp('3')]]);
  expect(await run()).toBe('3 edited, 0 ended');
  expect(edited).toEqual(['1', '2', '3']);
  expect(notes).toEqual(edited.map((id) => ({ id, seen: 'gone', told: 'mark' })));
  expect([...state.sinces]).toEqual(['1970-01-02T00:00:00.000Z']);
  const { looks } = state;
  expect(await run()).toBe('nothing changed');
  expect(state.looks).toBe(looks);
});

it('looks once more a while after a change, for answers that were under way', async () => {
  const { state, run } = open([[]]);
  await run();
  state.time += 89_000;
  expect(await run()).toBe('nothing changed');
  state.time += 1_000;
  expect(await run()).toBe('0 edited, 0 ended');
  state.time += 1_000_000;
  expect(await run()).toBe('nothing changed');
  state.revision += 1;
  expect(await run()).toBe('0 edited, 0 ended');
});

it('is done for good with a message that can’t be edited any more', async () => {
  const { notes, run } = open([[followUp('1')]], () => ({ kind: 'ended', why: 'message_not_found' }));
  expect(await run()).toBe('0 edited, 1 ended');
  expect(notes).toMatchObject([{ id: '1', ended: 'message_not_found' }]);
});

it('leaves for later what can’t be edited at the moment, ever later, and the others after three', async () => {
  let isSlackThere = false;
  const names = ['1', '2', '3', '4', '5'];
  const { state, edited, notes, run } = open([names.map(followUp)], () => ({ kind: isSlackThere ? 'shown' : 'later' }));
  expect(await run()).toBe('0 edited, 0 ended, more to do');
  expect(edited).toEqual(['1', '2', '3']);
  expect(await run()).toBe('nothing changed');
  state.time += 20_000;
  await run();
  expect(edited).toHaveLength(6);
  state.time += 20_000;
  expect(await run()).toBe('nothing changed');
  isSlackThere = true;
  state.time += 20_000;
  expect(await run()).toBe('5 edited, 0 ended');
  expect(notes.map(({ id }) => id).toSorted()).toEqual(names);
});

it('goes on where it was cut off', async () => {
  const ending = new AbortController();
  const { state, edited, run } = open([['1', '2', '3'].map(followUp)], () => {
    ending.abort();
    return { kind: 'shown' };
  });
  await run(ending.signal);
  expect(edited).toEqual(['1']);
  state.time += 20_000;
  await run();
  expect(edited).toEqual(['1', '2', '3']);
});

it('comes to the others where some can never be edited, and tries those again after that', async () => {
  const bad = ['1', '2', '3'];
  const { state, edited, notes, run } = open([[...bad, '4'].map(followUp), [followUp('5')]], (id) => ({
    kind: bad.includes(id) ? 'later' : 'shown',
  }));
  await run();
  expect(edited).toEqual(bad);
  state.time += 3_600_000;
  await run();
  expect(notes.map(({ id }) => id)).toEqual(['4', '5']);
  expect(edited).toEqual([...bad, '4', '5', ...bad]);
});
