import { expect, it } from 'vitest';
import { askOn } from '../../../bench/load/ask-on.js';
import type { Load } from '../../../bench/load/run-load.js';
import { summarizeLoad } from '../../../bench/load/summarize-load.js';

const idle = { loopP99: 0, loopMax: 0, cpu: 0, memory: 0, memoryPeak: 0, requestP99: 0, wall: 0 };
const load: Load = { texts: ['a', 'b', 'c', 'd', 'e'], surface: 'command', connections: 'both' };

it('asks each text once before any comes again, over several loads', async () => {
  const asked: string[] = [];
  // `seconds` stands for how many are asked.
  const run = askOn(async ({ texts, seconds = 0 }) => {
    const questions = Array.from({ length: seconds }, (_, number) => {
      asked.push(texts[number % texts.length] ?? '');
      return { number, surface: 'command' as const, due: 0, sent: 0 };
    });
    return {
      ...summarizeLoad(questions, []),
      program: idle,
      memories: [],
      generator: { p99: 0, max: 0 },
      slack: { p99: 0, max: 0 },
    };
  });
  for (const seconds of [2, 0, 4, 12, 2]) await run({ ...load, seconds });
  expect(asked.join('')).toBe('abcdeabcdeabcdeabcde');
});
