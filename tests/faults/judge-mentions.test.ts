import { expect, it } from 'vitest';
import { channelOf } from '../../bench/load/payloads.js';
import type { PostedMessage, SentQuestion } from '../../bench/load/records.js';
import { countMentions, judgeMentions } from '../../faults/judge-mentions.js';

function asked(number: number, isTaken = true): SentQuestion {
  return { number, surface: 'mention', due: 0, sent: 0, ...(isTaken ? { acknowledged: 1 } : { failure: 'timeout' }) };
}

function posted(number: number, kind: PostedMessage['kind']): PostedMessage {
  return { channel: channelOf(number), at: 2, kind, text: '' };
}

it('tells mentions that were answered once from those answered twice, contradicted, told otherwise and lost', () => {
  const questions = [asked(1), asked(2), asked(3), asked(4), asked(5), asked(6, false)];
  const messages = [1, 2, 2, 3].map((number) => posted(number, 'answer'));
  const counts = countMentions(questions, [...messages, posted(3, 'notice'), posted(4, 'notice')]);
  expect(counts).toEqual({ asked: 6, taken: 5, once: 2, doubled: 1, told: 1, lost: 1, contradicted: 1 });
  expect(judgeMentions('an attack', counts).faults).toEqual([
    '1 of 6 mentions were answered twice.',
    '1 of 6 mentions got an answer and an apology.',
    '1 of 5 mentions that were taken were never answered.',
  ]);
  expect(judgeMentions('an attack', counts, 1).faults).toHaveLength(2);
});
