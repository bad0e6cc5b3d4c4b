import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findWordsNow } from '../../../src/answer/following/find-words-now.js';
import { divide, quoteFrom } from './divide.js';

const hours =
  'The office is in Main Street.\n\nThe office closes at eight. It opens at nine. Ask Ada for a key.\n\nBye.';

function now(before: string, quote: string, after: string, led: Readonly<Record<string, string>> = {}) {
  return findWordsNow(quoteFrom(before, quote), before, divide(after, led));
}

it('finds what took a sentence’s place, word for word and where it stands', () => {
  const after = hours.replace('at eight', 'at six on\nFridays');
  const found = now(hours, 'The office closes at eight.', after);
  expect(found?.quote).toBe('The office closes at six on\nFridays.');
  expect(after.slice(found?.start, found?.end)).toBe(found?.quote);
});

it('finds a sentence that was put in quite other words, where all round it stayed', () => {
  const after = hours.replace('The office closes at eight.', 'From eight on the door is locked.');
  expect(now(hours, 'The office closes at eight.', after)?.quote).toBe('From eight on the door is locked.');
});

it('finds two sentences that one became, and one that two became', () => {
  const split = hours.replace('closes at eight.', 'closes at seven. On Fridays it closes at six.');
  expect(now(hours, 'The office closes at eight.', split)?.quote).toMatch(/^The office closes at seven\./);
  const joined = hours.replace('at eight. It opens at nine.', 'at eight and opens at ten.');
  expect(now(hours, 'The office closes at eight. It opens at nine.', joined)?.quote).toBe(
    'The office closes at eight and opens at ten.',
  );
});

it.each([
  ['was struck out', hours.replace('The office closes at eight. ', '')],
  ['made way for something else', hours.replace('The office closes at eight.', 'Coffee is free.')],
  ['lost the whole paragraph', 'The office is in Main Street.\n\nBye.'],
  ['lost the whole text', 'Nothing is known here any more.'],
])('says nothing where the sentence %s', (_, after) => {
  expect(now(hours, 'The office closes at eight.', after)).toBeUndefined();
});

it('says nothing where two sentences may be meant', () => {
  const after =
    'New text.\n\nThe office closes at six on Fridays.\n\nThe office closes at five on Mondays.\n\nSo long.';
  expect(now(hours, 'The office closes at eight.', after)).toBeUndefined();
});

it('knows a sentence by its words alone where the former text isn’t kept, if they are like enough', () => {
  const cited = quoteFrom(hours, 'The office closes at eight.');
  const today = (text: string) => findWordsNow(cited, undefined, divide(text))?.quote;
  expect(today('Welcome. The office closes at nine. See you.')).toBe('The office closes at nine.');
  expect(today('Welcome. The canteen closes early. See you.')).toBeUndefined();
});

it('brings what leads the new words in', () => {
  const before = 'Intro.\n\nDogs may come in.\n\nBye.';
  const after = 'Intro.\n\nYou may not bring:\n\nDogs that may come.\n\nBye.';
  const found = now(before, 'Dogs may come in.', after, { 'Dogs that may come.': 'You may not bring:' });
  expect(found).toMatchObject({
    quote: 'Dogs that may come.',
    leadIns: [{ quote: 'You may not bring:', isApart: false }],
  });
});

it('takes the right one of many alike, since their neighbours stayed', () => {
  const row = (name: string, euros: number) => `${name} costs ${euros} euros.`;
  const names = ['Bread', 'Milk', 'Cheese', 'Butter', 'Salt', 'Rice'];
  fc.assert(
    fc.property(fc.nat(5), fc.boolean(), (at, isList) => {
      const text = (changed: number) =>
        names.map((name, i) => row(name, i === at ? changed : 5)).join(isList ? '\n\n' : ' ');
      const name = names[at] ?? '';
      expect(now(text(5), row(name, 5), text(7))?.quote).toBe(row(name, 7));
    }),
  );
});

it('gives up in time on long texts that have nothing in common', () => {
  const long = (word: string) => Array.from({ length: 8_000 }, (_, i) => `${word} number ${i} stands here.`).join(' ');
  const before = `${long('Stone')} The office closes at eight.`;
  expect(now(before, 'The office closes at eight.', `${long('Tree')} The office closes at nine.`)?.quote).toBe(
    'The office closes at nine.',
  );
});
