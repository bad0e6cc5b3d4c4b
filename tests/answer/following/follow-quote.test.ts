import { expect, it } from 'vitest';
import { followQuote } from '../../../src/answer/following/follow-quote.js';
import { divide, quoteFrom } from './divide.js';

const before = 'The office is here. The office closes at eight. Ask Ada.';
const cited = quoteFrom(before, 'The office closes at eight.');

it('tells a quote that stands from one that was changed and one that went', () => {
  const after = (words: string) => followQuote(cited, before, divide(`The office is here. ${words}Ask Ada.`));
  expect(after('New. The office closes at eight. ')).toEqual({ kind: 'stands' });
  expect(after('The office closes at nine. ')).toMatchObject({ now: { quote: 'The office closes at nine.' } });
  expect(after('')).toEqual({ kind: 'changed' });
});
