import { describe, expect, it } from 'vitest';
import { readValue } from '../../../../src/answer/compose/values/read-value.js';
import { makeHit } from '../../make-hit.js';
import { makeResult } from '../make-result.js';

function read(question: string, text: string) {
  const result = makeResult(question, [makeHit(text)], []);
  const [candidate] = result.ranked;
  const value = candidate && readValue(candidate, result);
  return value && { ...value, fact: text.slice(value.fact.start, value.fact.end) };
}

describe('readValue', () => {
  it('reads the one number, date or name that the sentence adds', () => {
    expect(read('How large is the budget?', 'The budget is 412 million francs.')).toMatchObject({
      kind: 'number',
      numbers: [412e6],
      counted: new Set(['francs']),
    });
    expect(read('When did it open?', 'It opened in May 2019.')).toMatchObject({ kind: 'date', fact: 'May 2019' });
    expect(read('Who built it?', 'Anna Keller built it.')).toMatchObject({ kind: 'name', words: ['anna', 'keller'] });
  });

  it('reads the number of what "which" asks for', () => {
    const which = 'Which General Assembly will Marrakech host?';
    expect(read(which, 'Marrakech will host the 93rd General Assembly.')).toMatchObject({ numbers: [93] });
    expect(read(which, 'Marrakech will host the ninety-third General Assembly.')).toMatchObject({
      numbers: [93],
      fact: 'ninety-third',
    });
    expect(read(which, 'Marrakech has 93 hotels for the General Assembly.')).toBeUndefined();
    expect(read(which, 'Marrakech will host the 2025 General Assembly.')).toBeUndefined();
  });

  it('reads nothing where several might be meant, where the question has it already, or where no type is asked', () => {
    expect(read('How many came?', 'There came 40 ships and 80 captains.')).toBeUndefined();
    expect(read('Who met Anna Keller?', 'Anna Keller was met.')).toBeUndefined();
    expect(read('How does it work?', 'It works with 40 ships.')).toBeUndefined();
  });
});
