import { describe, expect, it } from 'vitest';
import { areApart } from '../../../../src/answer/compose/values/compare-values.js';
import { readValue } from '../../../../src/answer/compose/values/read-value.js';
import { makeHit } from '../../make-hit.js';
import { makeResult } from '../make-result.js';

function valueIn(question: string, text: string) {
  const result = makeResult(question, [makeHit(text)], []);
  const [candidate] = result.ranked;
  return candidate && readValue(candidate, result);
}

function isApart(question: string, a: string, b: string): boolean {
  const [own, other] = [valueIn(question, a), valueIn(question, b)];
  if (!own || !other) throw new Error(`no value in “${own ? b : a}”`);
  expect(areApart(other, own)).toBe(areApart(own, other));
  return areApart(own, other);
}
const ships = 'How many ships came?';
const when = 'When did it open?';
const who = 'Who designed the bridge?';
const where = 'Where was the council held?';

describe('areApart', () => {
  it.each([
    ['numbers', ships, 'There came 412 ships.', 'There came 398 ships.'],
    ['small numbers', ships, 'There came 10 ships.', 'There came 12 ships.'],
    ['dates', when, 'It opened on 12 May 2019.', 'It opened on 14 May 2019.'],
    ['people', who, 'Anna Keller designed the bridge.', 'Peter Vogt designed the bridge.'],
    ['cities', where, 'The council was held in Tangier.', 'The council was held in Marrakech.'],
    ['countries', where, 'The council was held in Morocco.', 'The council was held in Tunisia.'],
  ])('tells %s apart', (_, question, a, b) => {
    expect(isApart(question, a, b)).toBe(true);
  });

  it.each([
    ['digits and words', ships, 'There came 5 ships.', 'There came five ships.'],
    ['a rounding', ships, 'There came 412 ships.', 'There came about 400 ships.'],
    ['two things counted', 'How many came?', 'There came 412 ships.', 'There came 80 captains.'],
    ['an unfinished date', when, 'It opened on 12 May 2019.', 'It opened in May 2019.'],
    ['another format', when, 'It opened on 12 May 2019.', 'It opened on May 12, 2019.'],
    ['a surname', who, 'Anna Keller designed the bridge.', 'Dr Keller designed the bridge.'],
    ['another spelling', who, 'Ahmed Nasser designed the bridge.', 'Ahmad Naser designed the bridge.'],
    ['a city in its country', where, 'The council was held in Tangier.', 'The council was held in Morocco.'],
  ])('takes %s for no difference', (_, question, a, b) => {
    expect(isApart(question, a, b)).toBe(false);
  });
});
