import { expect, it } from 'vitest';
import { askParts } from '../../../../src/answer/compose/parts/ask-parts.js';
import { testModel } from '../../../open-test-bot.js';
import { makeHit } from '../../make-hit.js';
import { makeResult } from '../make-result.js';

const hit = makeHit('Anna Keller leads the union. She was born in 1970.');

it('asks each part on its own, the second in the light of what answered the first', async () => {
  const asked: string[] = [];
  const search = async (question: string) => {
    asked.push(question);
    return makeResult(question, [hit], [[5, 0]]);
  };
  const parts = await askParts('Who leads the union and when was she born?', 'en', search, testModel.highlight);
  expect(asked).toEqual(['Who leads the union?', 'when was Anna Keller born?']);
  expect(parts.map(({ question, result }) => [question, result?.query.text])).toEqual(
    asked.map((text) => [text, text]),
  );
});

it('asks nothing more of a question that asks once, and bears with parts that find nothing', async () => {
  const searchNothing = async () => undefined;
  expect(await askParts('Who leads the union?', 'en', searchNothing, testModel.highlight)).toEqual([]);
  expect(
    await askParts('Who leads the union and when did it close?', 'en', searchNothing, testModel.highlight),
  ).toHaveLength(2);
});
