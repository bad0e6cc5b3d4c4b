import { expect, it } from 'vitest';
import { readVote, writeVote } from '../../../src/slack/blocks/vote.js';

it.each(['helpful', 'not_helpful'] as const)('reads back a vote as it was written: %s', (verdict) => {
  for (const id of ['a1', 'a:b', 'helpful:x', ' \n']) {
    expect(readVote(writeVote({ verdict, id }))).toEqual({ verdict, id });
  }
});

it('keeps the values that stand in messages for years', () => {
  expect(writeVote({ verdict: 'not_helpful', id: 'a1' })).toBe('not_helpful:a1');
});

it.each(['', 'helpful', 'helpful:', 'unhelpful:a1', 'xhelpful:a1', 'HELPFUL:a1', ':a1'])(
  'takes %j for no vote',
  (value) => {
    expect(readVote(value)).toBeUndefined();
  },
);
