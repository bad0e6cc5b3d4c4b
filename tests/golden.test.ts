import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Bot, Citation } from '../src/domain.js';
import { openTestBot } from './open-test-bot.js';
import { member } from './viewers.js';

interface GoldenQuestion {
  readonly id: string;
  readonly question: string;
  readonly kind: string;
  readonly expect:
    | 'abstain'
    | { readonly article: string; readonly quote?: string; readonly quotes?: readonly string[] };
}

const file = path.resolve(import.meta.dirname, '..', 'data', 'questions.jsonl');
const questions = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldenQuestion);

function isRight({ expect: expected }: GoldenQuestion, answer: Answer): boolean {
  if (expected === 'abstain') return answer.kind === 'abstained';
  if (answer.kind !== 'cited') return false;
  const [citation] = answer.citations;
  return (
    citation.article === expected.article &&
    [expected.quote, ...(expected.quotes ?? [])].includes(surestSentence(citation))
  );
}

/** Of a quote of several sentences, the one that is marked. */
function surestSentence({ quote, start, surest }: Citation): string {
  return surest ? quote.slice(surest.start - start, surest.end - start) : quote;
}

describe('the golden questions over the sample articles', () => {
  let bot: Bot;
  const wrong: string[] = [];
  const scores = { answer: [0, 0], abstain: [0, 0] } as const;

  beforeAll(async () => {
    ({ bot } = await openTestBot());
    for (const golden of questions) {
      const answer = await bot.asking.ask({ viewer: member, question: golden.question });
      if (answer.kind !== 'cited' && answer.kind !== 'abstained') throw new Error(`${golden.id} is no question`);
      const score = scores[golden.expect === 'abstain' ? 'abstain' : 'answer'] as [number, number];
      score[1] += 1;
      if (isRight(golden, answer)) score[0] += 1;
      else wrong.push(describeMiss(golden, answer));
    }
  });

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
});

function describeMiss({ id, question }: GoldenQuestion, answer: Answer): string {
  return `${id} ${question} → ${answer.kind} ${answer.confidence.toFixed(2)} ${answer.diagnostics.ranked[0]?.quote ?? ''}`;
}
