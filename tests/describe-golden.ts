import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareGolden, type GoldenResult, judgeGolden } from '../evaluation/golden-result.js';
import { readGoldenResults } from '../evaluation/golden-results.js';
import type { Bot, Encoder } from '../src/domain.js';
import { makeAllVectors } from '../src/library/make-vectors.js';
import type { Store } from '../src/store/store.js';
import { readGoldenLines } from '../training/golden-lines.js';
import { openTestBot } from './open-test-bot.js';
import { member } from './viewers.js';

const project = path.resolve(import.meta.dirname, '..');
const questions = readGoldenLines(project);

/** Milliseconds for the sentences of all samples to be read for their meaning, on a busy machine. */
const patience = 300_000;

/**
 * Holds the bot to the golden questions: by words alone, or with what `open` gives; over SQLite, or over what
 * `openStore` gives.
 */
export function describeGolden(
  by: string,
  open: () => Promise<Encoder | undefined>,
  openStore?: () => Promise<Store>,
): void {
  describe(`the golden questions over the sample articles, by ${by}`, () => {
    let bot: Bot;
    let encoder: Encoder | undefined;
    const wrong: string[] = [];
    const results: GoldenResult[] = [];
    const scores = { answer: [0, 0], abstain: [0, 0] } as const;

    beforeAll(async () => {
      encoder = await open();
      const opened = await openTestBot({ encoder, ...(openStore && { store: await openStore() }) });
      bot = opened.bot;
      if (encoder) await makeAllVectors(opened.store.shelves, encoder);
      for (const golden of questions) {
        const answer = await bot.asking.ask({ viewer: member, question: golden.question });
        if (answer.kind !== 'cited' && answer.kind !== 'abstained') throw new Error(`${golden.id} is no question`);
        const result = judgeGolden(golden, answer);
        results.push(result);
        const score = scores[golden.expected ? 'answer' : 'abstain'] as [number, number];
        score[1] += 1;
        if (result.isRight) score[0] += 1;
        else wrong.push(`${golden.id} ${golden.question} → ${answer.kind} ${answer.confidence.toFixed(2)}`);
      }
    }, patience);

    afterAll(() => bot.close());

    it('gives the right quote first for at least 95 of 100', () => {
      const [right, all] = scores.answer;
      expect(right / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    });

    it('abstains for at least 90 of 100 that the articles don’t answer', () => {
      const [right, all] = scores.abstain;
      expect(all).toBeGreaterThanOrEqual(20);
      expect(right / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    });

    it('answers each as it did when its result was kept', () => {
      const changes = compareGolden(readGoldenResults({ project, encoder }), results);
      const renew = 'If these changes are meant, keep them with `npm run eval -- --only golden --save`:';
      expect(changes, [renew, ...changes, ''].join('\n')).toEqual([]);
    });
  });
}
