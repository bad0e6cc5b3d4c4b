import { expect, it } from 'vitest';
import type { SentQuestion } from '../../../bench/load/records.js';
import { joinLoads, summarizeLoad } from '../../../bench/load/summarize-load.js';

function sent(number: number, more: Partial<SentQuestion>): SentQuestion {
  return { number, surface: 'command', due: 1_000, sent: 1_010, ...more };
}

it('says of each question what its asker heard in the end, and nothing of those who heard nothing', () => {
  const figures = summarizeLoad(
    [
      sent(1, { acknowledged: 1_110, kind: 'answer' }),
      sent(2, { acknowledged: 2_510, kind: 'answer' }),
      sent(3, { acknowledged: 3_510, kind: 'looking' }),
      sent(4, { acknowledged: 3_510, kind: 'looking' }),
      sent(5, { acknowledged: 1_020, kind: 'notice', notice: 'busy' }),
      sent(6, { failure: 'timeout' }),
      // The acknowledgement came too late, but the answer found its way.
      sent(7, { failure: 'timeout' }),
    ],
    [
      { number: 3, at: 6_010, kind: 'answer' },
      { number: 7, at: 9_010, kind: 'answer' },
    ],
  );
  expect(figures).toMatchObject({
    asked: 7,
    answeredAtOnce: 2,
    answeredWithinOne: 1,
    answeredLater: 2,
    latest: 8_000,
    told: 1,
    leftLooking: 1,
    nothing: 1,
    withinOne: 2,
    withinThree: 5,
    notices: { busy: 1 },
    failures: { timeout: 2 },
    generatorP99: 10,
    // Four answers from the first question's leaving to the last answer.
    rate: 0.5,
  });
});

it('adds up what several processes cost, and of all else takes the worst of them', () => {
  const load = { loopP99: 1, loopMax: 9, cpu: 100, memory: 300, memoryPeak: 310, requestP99: 5, wall: 1_000 };
  const other = { loopP99: 3, loopMax: 4, cpu: 50, memory: 200, memoryPeak: 400, requestP99: 6, wall: 1_001 };
  expect(joinLoads([load, other])).toEqual({
    loopP99: 3,
    loopMax: 9,
    cpu: 150,
    memory: 300,
    memoryPeak: 400,
    requestP99: 6,
    wall: 1_001,
  });
});
