import { describe, expect, it } from 'vitest';
import { readSwallowedSlips } from '../../../src/answer/spelling/swallowed-slips.js';
import { openWords, termsOf } from './open-words.js';

async function slips(question: string, text: string) {
  return (await readSwallowedSlips(await openWords(text), termsOf(question), 'en')).map(({ start, end, display }) => [
    question.slice(start, end),
    display,
  ]);
}

describe('readSwallowedSlips', () => {
  const text = 'The president of Interpol will call again. The hall was full.';

  it('tells of a doubled last consonant that the stem hides', async () => {
    expect(await slips('who leads interpoll', text)).toEqual([['interpoll', 'Interpol']]);
  });

  it('says nothing of words that are right, and of a doubled letter that the articles have', async () => {
    expect(await slips('who leads interpol', text)).toEqual([]);
    expect(await slips('who leads interpoll', `${text} A paper wrote Interpoll.`)).toEqual([]);
  });
});
