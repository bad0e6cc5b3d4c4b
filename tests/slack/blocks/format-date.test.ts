import { expect, it } from 'vitest';
import { formatDate } from '../../../src/slack/blocks/format-date.js';

it.each([
  ['2026-05-12', '12 May 2026'],
  ['2024-01-01', '1 January 2024'],
  ['2026-12-31T23:59:59-08:00', '31 December 2026'],
  ['0987-03-04', '4 March 987'],
  ['2026-06-31', '2026-06-31'],
  ['2026-05', '2026-05'],
  ['spring 2026', 'spring 2026'],
])('shows %s as %s', (iso, shown) => {
  expect(formatDate(iso)).toBe(shown);
});
