import { expect, it } from 'vitest';
import { findEchoes } from '../../../src/answer/compose/find-echoes.js';
import { textOf } from '../../../src/answer/compose/quotation.js';
import { packVector } from '../../../src/vectors/pack-vector.js';
import { makeHit } from '../make-hit.js';
import { makeResult } from './make-result.js';

/** A packed vector in a plane: `angle` is its direction, so that the cosine of two is that of their difference. */
function pointing(angle: number): Int8Array {
  const vector = new Float32Array(384);
  vector.set([Math.cos(angle), Math.sin(angle)]);
  return packVector(vector);
}

/** Sentences of an article each, ranked as given, each as near to the first as told. */
function echoesOf(best: string, others: readonly (readonly [text: string, cosine: number, score?: number])[]) {
  const hits = [[best, 1, 1] as const, ...others].map(([text, cosine, score = 0.9], at) => ({
    hit: { ...makeHit(text, { id: at + 1, articleId: `a${at}` }), vectors: pointing(Math.acos(cosine)) },
    score,
  }));
  const result = makeResult(
    'What of it?',
    hits.map(({ hit }) => hit),
    hits.map(({ score }) => [score]),
  );
  return findEchoes(result).map(textOf);
}

const cost = 'Membership costs 40 euros a year.';
const fee = 'The yearly fee for members is 40 euros.';

it('finds what another article says in other words, nearest in the order of ranking', () => {
  expect(echoesOf(cost, [[fee, 0.96]])).toEqual([fee]);
  const dues = 'Whoever belongs to the club pays 40 euros every year.';
  expect(
    echoesOf(cost, [
      [fee, 0.96, 0.8],
      [dues, 0.97, 0.7],
    ]),
  ).toEqual([fee, dues]);
});

it('takes nothing that is further away, or much less likely', () => {
  expect(echoesOf(cost, [[fee, 0.92]])).toEqual([]);
  expect(echoesOf(cost, [[fee, 0.96, -2]])).toEqual([]);
});

it.each([
  ['another number', cost, 'The yearly fee for members is 45 euros.'],
  ['another day', 'The assembly met on 3 May 2026.', 'It was 4 May 2026 when delegates came together.'],
  ['another person', 'Anna Weber leads the department of finance.', 'The head of finance is called Tom Fischer.'],
  ['a name more', 'The assembly met for a week.', 'Delegates came together in Tangier, which took seven days.'],
  ['a denial', 'Visitors are welcome in the reading room.', 'The room where people read may not be entered by guests.'],
])('takes nothing with %s, however near', (_, best, other) => {
  expect(echoesOf(best, [[other, 0.99]])).toEqual([]);
});

/** Cosines that the encoder gives them are 0.93 to 0.98: as near as what says the same. */
it.each([
  ['The gate is open on Sundays.', 'The gate is closed on Sundays.'],
  ['Lunch is served from noon.', 'Lunch is served until noon.'],
  ['At least 20 members must vote.', 'At most 20 members must vote.'],
  ['The fee is included in the price.', 'The fee is excluded from the price.'],
  ['The service is free for students.', 'The service is free for teachers.'],
])('takes no opposite: “%s” is no “%s”', (best, other) => {
  expect(echoesOf(best, [[other, 0.98]])).toEqual([]);
});

it.each([
  ['The budget was approved by the board.', 'The board passed the budget.'],
  ['Refunds are paid within 14 days.', 'You get your money back within 14 days.'],
  ['Passwords expire after 90 days.', 'A password is valid for 90 days.'],
])('takes the same in other words: “%s” is “%s”', (best, other) => {
  expect(echoesOf(best, [[other, 0.96]])).toEqual([other]);
});

it('repeats nothing in the same words, and nothing of an article that is quoted already', () => {
  expect(echoesOf(cost, [[cost, 1]])).toEqual([]);
  const both = makeHit(`${cost} ${fee}`);
  const vectors = Int8Array.from([...pointing(0), ...pointing(0)]);
  expect(findEchoes(makeResult('What of it?', [{ ...both, vectors }], [[1, 0.9]]))).toEqual([]);
});

it('finds none where words alone are compared', () => {
  const hits = [makeHit(cost), makeHit(fee, { id: 2, articleId: 'b' })];
  expect(findEchoes(makeResult('What of it?', hits, [[1], [0.9]]))).toEqual([]);
});
