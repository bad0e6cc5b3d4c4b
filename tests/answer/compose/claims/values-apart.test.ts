import { describe, expect, it } from 'vitest';
import type { ClaimValue } from '../../../../src/answer/compose/claims/claim.js';
import { areComparable, areValuesApart } from '../../../../src/answer/compose/claims/values-apart.js';

function number(low: number, unit = '', more: object = {}): ClaimValue {
  return { kind: 'number', low, high: low, unit, ...more };
}

function time(low: number, more: object = {}): ClaimValue {
  return { kind: 'time', low: low * 60, high: low * 60, isHalfDay: false, ...more };
}

function date(parts: object): ClaimValue {
  return { kind: 'date', date: { years: [], months: [], days: [], weekdays: [], ...parts } };
}

describe('areValuesApart', () => {
  it.each([
    ['numbers', number(25, 'day'), number(28, 'day')],
    ['units of one measure', number(3, 'month'), number(6, 'week')],
    ['what is demanded', number(8, '', { bound: 'least' }), number(12, '', { bound: 'least' })],
    ['more than is allowed', number(500, '', { bound: 'most' }), number(600)],
    ['estimates far off', number(400, '', { bound: 'about' }), number(700, '', { bound: 'about' })],
    ['ranges', number(3, 'day', { high: 5 }), number(7, 'day', { high: 9 })],
    ['times', time(20), time(21)],
    ['opening hours', time(8, { high: 1080 }), time(9, { high: 1080 })],
    ['days', date({ months: [5], days: [15] }), date({ months: [6], days: [1] })],
    ['years', date({ years: [1998] }), date({ years: [2001] })],
  ])('tells %s apart, whichever comes first', (_, a, b) => {
    expect([areValuesApart(a, b), areValuesApart(b, a), areValuesApart(a, a)]).toEqual([true, true, false]);
  });

  it.each([
    ['another unit', number(24, 'month'), number(2, 'year')],
    ['months in days', number(3, 'month'), number(90, 'day')],
    ['a rounded number', number(4_100_000), number(4_097_000)],
    ['an estimate', number(400, '', { bound: 'about' }), number(412)],
    ['what is told to be more', number(300, '', { bound: 'over' }), number(350)],
    ['two bounds that are told', number(300, '', { bound: 'over' }), number(200, '', { bound: 'over' })],
    ['what is allowed', number(500, '', { bound: 'most' }), number(450)],
    ['a range that holds it', number(3, 'day', { high: 5 }), number(4, 'day')],
    ['a half of the day', time(8, { isHalfDay: true }), time(20)],
    ['a time and hours', time(8), time(8, { high: 1080 })],
    ['a year and its day', date({ years: [1878] }), date({ years: [1878], months: [3] })],
    ['a day of two years', date({ years: [2019], months: [5] }), date({ years: [2021], months: [6] })],
  ])('takes %s for no difference', (_, a, b) => {
    expect([areValuesApart(a, b), areValuesApart(b, a)]).toEqual([false, false]);
  });
});

describe('areComparable', () => {
  it('tells what can be compared', () => {
    expect(areComparable(number(1, 'km'), number(1, 'mile'))).toBe(true);
    expect(areComparable(number(1, 'usd'), number(1, 'eur'))).toBe(false);
    expect(areComparable(number(1, 'km'), number(1, 'day'))).toBe(false);
    expect(areComparable(number(1), time(1))).toBe(false);
  });
});
