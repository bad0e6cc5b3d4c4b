import { expect, it } from 'vitest';
import { plainNumber, timeOf } from '../../src/text/number-patterns.js';

it.each([
  ['16:30', '16:30'],
  ['09:05', '9:05'],
  ['18h45', '18:45'],
  ['5 p.m.', '17:00'],
  ['5 p. m', '17:00'],
  ['12 am', '0:00'],
  ['12:15 PM', '12:15'],
])('reads the time %s', (written, time) => expect(timeOf(written)).toBe(time));

it.each([
  ['1,000', '1000'],
  ['1.000.000', '1000000'],
  ['1,234.5', '1234.5'],
  ['1.234,5', '1234.5'],
  ['1’000', '1000'],
])('reads the number %s', (written, number) => expect(plainNumber(written)).toBe(number));
