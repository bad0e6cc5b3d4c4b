import { expect, it } from 'vitest';
import { joinNeighbours } from '../../../src/answer/compose/quotation.js';
import { withItems } from '../../../src/answer/compose/with-items.js';
import { makeHit } from '../make-hit.js';
import { makeResult } from './make-result.js';

/** A passage whose sentences behind the first are led in by it. */
function quote(items: number, best: number): string[] {
  const text = ['Not allowed.', ...Array.from({ length: items }, (_, at) => `Thing ${at} here.`)].join(' ');
  const hit = makeHit(text);
  const [lead, ...led] = hit.passage.sentences;
  if (!lead) throw new Error('There is a sentence.');
  const leadIns = [{ start: lead.start, end: lead.end }] as const;
  const sentences = [lead, ...led.map((sentence) => ({ ...sentence, leadIns }))];
  const scores = sentences.map((_, index) => (index === best ? 9 : 0));
  const result = makeResult('What is not allowed?', [{ ...hit, passage: { ...hit.passage, sentences } }], [scores]);
  const [quotation] = joinNeighbours(result.ranked.slice(0, 1), result);
  if (!quotation) throw new Error('There is a quotation.');
  return withItems(quotation, result).candidates.map(({ sentence }) => text.slice(sentence.start, sentence.end));
}

it('quotes what leads a list in with its items', () => {
  expect(quote(3, 0)).toEqual(['Not allowed.', 'Thing 0 here.', 'Thing 1 here.', 'Thing 2 here.']);
});

it('quotes eight items at most, and an item alone', () => {
  expect(quote(12, 0)).toHaveLength(9);
  expect(quote(3, 2)).toEqual(['Thing 1 here.']);
});

/** Sentences behind the first, each led in by the one that its number names; 0 for none. */
function quoteOf(texts: readonly string[], leads: readonly (readonly number[])[], best = [0]): string[] {
  const text = texts.join(' ');
  const hit = makeHit(text);
  const given = hit.passage.sentences;
  if (given.length !== texts.length) throw new Error('Each is a sentence.');
  const sentences = given.map((sentence, index) => {
    const spans = (leads[index] ?? []).flatMap((lead) => given[lead] ?? []).map(({ start, end }) => ({ start, end }));
    const [first, ...others] = spans;
    return first ? { ...sentence, leadIns: [first, ...others] as const } : sentence;
  });
  const scores = sentences.map((_, index) => (best.includes(index) ? 9 - index : 0));
  const other = makeHit('Elsewhere. Others here.', { id: 2 });
  const result = makeResult(
    'What is not allowed?',
    [{ ...hit, passage: { ...hit.passage, sentences } }, other],
    [scores],
  );
  const [quotation] = joinNeighbours(result.ranked.slice(0, best.length), result);
  if (!quotation) throw new Error('There is a quotation.');
  return withItems(quotation, result).candidates.map(({ sentence, hit: own }) =>
    own.passage.text.slice(sentence.start, sentence.end),
  );
}

it('ends the list where a sentence is led in by another, or by none', () => {
  const texts = ['Not allowed.', 'Wine here.', 'Now the fees.', 'Boats here.'];
  expect(quoteOf(texts, [[], [0], [], [0]])).toEqual(['Not allowed.', 'Wine here.']);
  expect(quoteOf(texts, [[], [0], [1], []])).toEqual(['Not allowed.', 'Wine here.']);
});

it('quotes items of items, which the list leads in too', () => {
  const texts = ['Not allowed.', 'Wine here.', 'Red wine here.', 'Boats here.'];
  expect(quoteOf(texts, [[], [0], [0, 1], [0]])).toEqual(texts);
});

it('quotes as many items as 900 letters hold, with what leads them in', () => {
  const item = `${'long '.repeat(48)}one here.`;
  const texts = ['Not allowed.', item, item, item, item].map((text) => text.charAt(0).toUpperCase() + text.slice(1));
  expect(quoteOf(texts, [[], [0], [0], [0], [0]])).toHaveLength(4);
  const longer = `Not allowed ${'at all '.repeat(40)}here.`;
  expect(quoteOf([longer, ...texts.slice(1)], [[], [0], [0], [0], [0]])).toHaveLength(3);
});

it('quotes the items of the last sentence of a quotation', () => {
  const texts = ['Rules of the hall.', 'These are not allowed.', 'Wine here.', 'Boats here.'];
  expect(quoteOf(texts, [[], [], [1], [1]], [0, 1])).toEqual(texts);
});

it('counts the sentences before the one that leads in, too', () => {
  const item = `Some ${'long '.repeat(48)}one here.`;
  const texts = [`Rules ${'of all '.repeat(60)}here.`, 'These are not allowed.', item, item];
  expect(quoteOf(texts, [[], [], [1], [1]], [0, 1])).toHaveLength(3);
});
