import { describe, expect, it } from 'vitest';
import type { ClaimValue } from '../../../../src/answer/compose/claims/claim.js';
import { readClaim } from '../../../../src/answer/compose/claims/read-claim.js';

function valuesOf(text: string, language = 'en'): readonly ClaimValue[] | undefined {
  return readClaim({ text, language })?.values;
}

function frameOf(text: string, language = 'en'): string[] {
  return (readClaim({ text, language })?.frame ?? []).map(({ term }) => term);
}

const time = (low: number, more: object = {}) => ({ kind: 'time', low, high: low, isHalfDay: false, ...more });
const number = (low: number, more: object = {}) => ({ kind: 'number', low, high: low, unit: '', ...more });
const date = (more: object) => ({ kind: 'date', date: { years: [], months: [], days: [], weekdays: [], ...more } });

describe('readClaim', () => {
  it.each([
    ['The pool closes at eight.', [time(480, { isHalfDay: true })]],
    ['The pool closes at 8 p.m.', [time(1200)]],
    ['The pool closes at 20:30.', [time(1230)]],
    ['Doors close at midnight.', [time(0)]],
    ['Lunch is served from 11:30 to 14:00.', [time(690, { high: 840 })]],
    ['Staff get 25 days of leave.', [number(25, { unit: 'day' })]],
    ['The fee is $1,500.', [number(1500, { unit: 'usd' })]],
    ['The fee is 12 euros.', [number(12, { unit: 'eur' })]],
    ['The fund holds 2.3 million francs.', [number(2_300_000, { unit: 'chf' })]],
    ['The tower is 120 m high.', [number(120, { unit: 'metre' })]],
    ['The discount is 10%.', [number(10, { unit: '%' })]],
    ['Delivery takes 3–5 days.', [number(3, { high: 5, unit: 'day' })]],
    ['Teams have between 5 and 9 members.', [number(5, { high: 9 })]],
    ['Passwords need at least 8 characters.', [number(8, { bound: 'least' })]],
    ['More than 300 people came.', [number(300, { bound: 'over' })]],
    ['The city has 12 000 inhabitants.', [number(12_000)]],
    ['The audit takes place in March.', [date({ months: [3] })]],
    ['The hall was built in 1907.', [date({ years: [1907] })]],
    ['Release 4 was published on 2025-03-01.', [date({ years: [2025], months: [3], days: [1] })]],
    ['The party is on Friday, 12 July.', [date({ months: [7], days: [12], weekdays: [5] })]],
    ['The market is open on Monday and Thursday.', [date({ weekdays: [1, 4] })]],
  ])('reads %j', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it.each([
    ['de', 'Das Bad schließt um 20 Uhr.', [time(1200)]],
    ['fr', 'La piscine ferme à 20 heures.', [time(1200)]],
    ['fr', 'Le cours dure 3 heures.', [number(3, { unit: 'hour' })]],
    ['es', 'La fiesta es el 12 de julio.', [date({ months: [7], days: [12] })]],
    ['ar', 'مدة الإجازة ٢١ يوما.', [number(21, { unit: 'day' })]],
  ])('reads in %s %j', (language, text, values) => {
    expect(valuesOf(text, language)).toEqual(values);
  });

  it.each([
    ['a number that is a name', 'Flight 204 leaves in the morning.'],
    ['a number that something is called by', 'See page 14 for the form.'],
    ['an ordinal', 'The second edition is out.'],
    ['a fraction', 'The break lasts half an hour.'],
    ['a telephone number', 'Call 555 0100 for help.'],
    ['what refers back', 'It has 12 rooms.'],
    ['a question', 'Does the pool close at eight?'],
    ['no value', 'The pool is warm.'],
    ['nothing but a value', 'At 20:00.'],
    ['a table', 'One 1, two 2, three 3, four 4, five 5.'],
  ])('reads nothing of %s', (_, text) => {
    expect(valuesOf(text)).toBeUndefined();
  });

  it('leaves out what says nothing of the subject, and brings together what says the same', () => {
    expect(frameOf('Please note that the pool closes at eight.')).toEqual(frameOf('The pool shuts at nine.'));
    expect(frameOf('The pool is open until eight.')).not.toEqual(frameOf('The pool is open from eight.'));
    expect(frameOf('The pool never closes at eight.')).not.toEqual(frameOf('The pool closes at eight.'));
  });
});
