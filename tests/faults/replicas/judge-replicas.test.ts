import { expect, it } from 'vitest';
import { channelOf } from '../../../bench/load/payloads.js';
import type { PostedMessage, SentQuestion } from '../../../bench/load/records.js';
import { doubtsByKill } from '../../../faults/replicas/doubts.js';
import { countReplies, judgeReplicaCommands, judgeReplies } from '../../../faults/replicas/judge-replicas.js';
import { noticeWords } from '../../../src/words.js';

function asked(number: number): SentQuestion {
  return { number, surface: 'mention', due: 0, sent: 0, acknowledged: 1 };
}

function answer(number: number): PostedMessage {
  return { channel: channelOf(number), at: 2_000 * number, kind: 'answer', text: 'A quote.' };
}

function notice(number: number, text: string): PostedMessage {
  return { channel: channelOf(number), at: 1, kind: 'notice', text };
}

const { awayForNow, inDoubt, busy } = noticeWords;

it('tells what was kept of a promise and what may be said beside an answer from what is lost, doubled or contradicted', () => {
  const questions = [1, 2, 3, 4, 5, 6, 7].map(asked);
  const counts = countReplies(questions, [
    answer(1),
    notice(1, awayForNow),
    notice(2, awayForNow),
    answer(3),
    notice(3, inDoubt),
    notice(4, inDoubt),
    answer(5),
    answer(5),
    answer(6),
    notice(6, busy),
    notice(7, busy),
  ]);
  expect(counts).toEqual({
    asked: 7,
    taken: 7,
    once: 3,
    twice: 1,
    told: 2,
    inDoubt: 2,
    inDoubtUnanswered: 1,
    promised: 2,
    unkept: 1,
    lost: 1,
    contradicted: 1,
    slowest: 12_000,
  });
  expect(judgeReplies('an attack', counts).faults).toEqual([
    '1 of 7 mentions were answered twice.',
    '1 of 7 mentions got an answer and an apology.',
    '1 of 7 mentions that were taken were never answered.',
    '1 mentions were left in doubt, 0 may be.',
  ]);
  expect(judgeReplies('an attack', counts, { inDoubt: 1, lost: 1, slowest: 11_000 }).faults.at(-1)).toBe(
    'The slowest answer came after 12.0 s.',
  );
});

it('gives each doubt to the last kill at which the answer was being posted', () => {
  const [one, two, three] = [channelOf(1), channelOf(2), channelOf(3)];
  const posted = [notice(1, inDoubt), notice(2, inDoubt), answer(2), answer(3)];
  expect(doubtsByKill([[one, two], [one, three], []], posted)).toEqual({ most: 1, mostUnanswered: 1 });
  expect(doubtsByKill([[one, two], [three]], posted)).toEqual({ most: 2, mostUnanswered: 1 });
});

it('minds a command that was told to wait and heard nothing more, and not one that Slack itself was to tell', () => {
  const base = { surface: 'command', due: 0, sent: 0 } as const;
  const row = judgeReplicaCommands(
    'an attack',
    [
      { ...base, number: 1, acknowledged: 1, kind: 'looking' },
      { ...base, number: 2, failure: 'ECONNRESET' },
      { ...base, number: 3, acknowledged: 1, kind: 'answer' },
    ],
    [],
  );
  expect(row.counts).toMatchObject({ asked: 3, 'answered at once': 1, 'told by Slack': 1, 'left looking': 1 });
  expect(row.faults).toEqual(['1 of 3 people were told to wait and heard nothing more.']);
});
