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
