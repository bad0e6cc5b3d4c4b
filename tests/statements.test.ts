import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Bot, Citation } from '../src/domain.js';
import { openTestBot } from './open-test-bot.js';
import { member } from './viewers.js';

/** A message as somebody might write it, and the sentence of the samples that speaks of the same. */
interface GoldenStatement {
  readonly id: string;
  readonly text: string;
  readonly expect: 'not_found' | { readonly article: string; readonly quote: string };
}

const statements = readFileSync(path.resolve(import.meta.dirname, '..', 'data', 'statements.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldenStatement);

function surestSentence({ quote, start, surest }: Citation): string {
  return surest ? quote.slice(surest.start - start, surest.end - start) : quote;
}

function isRight({ expect: expected }: GoldenStatement, answer: Answer): boolean {
  if (expected === 'not_found' || !('citations' in answer)) return expected === 'not_found' && !('citations' in answer);
  const [first] = answer.citations;
  return first.article === expected.article && surestSentence(first) === expected.quote;
}

describe('messages looked for in the sample articles', () => {
  let bot: Bot;
  const found = new Map<GoldenStatement, Answer>();

  beforeAll(async () => {
    ({ bot } = await openTestBot());
    for (const statement of statements) {
      const answer = await bot.asking.checkStatements({ viewer: member, text: statement.text });
      if (answer.kind === 'not_asked' || answer.kind === 'no_access') throw new Error(`${statement.id} says nothing`);
      found.set(statement, answer);
    }
  });

  afterAll(() => bot.close());

  const missed = (isThere: boolean) => {
    const own = statements.filter(({ expect: expected }) => (expected !== 'not_found') === isThere);
    const wrong = own.filter((statement) => !isRight(statement, found.get(statement) as Answer));
    return { share: wrong.length / own.length, wrong: wrong.map(({ id, text }) => `${id} ${text}`).join('\n') };
  };

  it('finds the sentence that speaks of the same for at least 95 of 100, also where the message has it wrong', () => {
    const { share, wrong } = missed(true);
    expect(share, wrong).toBeLessThanOrEqual(0.05);
  });

  it('finds nothing for at least 95 of 100 that no article speaks of', () => {
    const { share, wrong } = missed(false);
    expect(share, wrong).toBeLessThanOrEqual(0.05);
  });

  it('quotes every sentence as it stands in its article', () => {
    for (const answer of found.values()) {
      for (const { article, quote } of answer.kind === 'cited' ? answer.citations : []) {
        const text = readFileSync(path.resolve(import.meta.dirname, '..', 'data', 'articles', article), 'utf8');
        expect(text).toContain(quote);
      }
    }
  });
});
