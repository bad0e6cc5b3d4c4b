import { expect, it } from 'vitest';
import type { AbstentionReason } from '../../src/domain.js';
import { describeReason } from '../../src/words.js';

it.each<readonly [AbstentionReason, string]>([
  [{ code: 'no_articles' }, 'There are no articles yet.'],
  [{ code: 'other_language' }, 'No article is written in the language of the question.'],
  [
    { code: 'other_language', awaitsEncoder: true },
    'No article is written in the language of the question. I can’t compare meanings just now, so I find only names and numbers across languages.',
  ],
  [{ code: 'not_mentioned', words: ['died', 'Peru'] }, 'No article mentions “died” or “Peru”.'],
  [{ code: 'not_mentioned', words: [] }, 'No article mentions this.'],
  [{ code: 'not_together', word: 'hotel', partner: 'Bern' }, 'Articles mention “hotel”, but not together with “Bern”.'],
  [{ code: 'not_in_closest', mentioned: [], missing: ['hotel'] }, 'The closest passage doesn’t mention “hotel”.'],
  [
    { code: 'not_in_closest', mentioned: ['police', 'Bern'], missing: ['hotel', 'fire', 'sea'] },
    'The closest passage mentions “police” and “Bern”, but not “hotel”, “fire”, or “sea”.',
  ],
  [{ code: 'type_missing', type: 'date' }, 'No sentence of the closest passage gives a date.'],
  [{ code: 'type_missing', type: 'quantity' }, 'No sentence of the closest passage gives a number.'],
  [{ code: 'unsure', near: 'one' }, 'One sentence comes near, but doesn’t clearly answer.'],
  [{ code: 'unsure', near: 'several' }, 'Several sentences come near, but none clearly answers.'],
  [{ code: 'unsure', near: 'none' }, 'No sentence is clearly about this.'],
  [{ code: 'recorded', message: 'No article mentions “cost”.' }, 'No article mentions “cost”.'],
])('%j is told as a sentence', (reason, sentence) => {
  expect(describeReason(reason)).toBe(sentence);
});
