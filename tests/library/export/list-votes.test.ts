import { expect, it } from 'vitest';
import { listVotesOf } from '../../../src/library/export/list-votes.js';

it('gives each vote once, however many pages they take', async () => {
  const givenAt = '2026-03-01T12:00:00.000Z';
  const all = Array.from({ length: 1_000 }, (_, at) => ({
    number: 2 * at + 1,
    vote: { answerId: `a${at}`, person: 'T:ann', verdict: 'helpful', givenAt } as const,
  }));
  const asked: number[] = [];
  const votesAfter = async (number: number, limit: number) => {
    asked.push(number);
    return all.filter((each) => each.number > number).slice(0, limit);
  };
  const listed: string[] = [];
  for await (const { answerId } of listVotesOf({ votesAfter })) listed.push(answerId);
  expect(listed).toEqual(all.map(({ vote }) => vote.answerId));
  expect(asked).toEqual([0, 999, 1_999]);
});
