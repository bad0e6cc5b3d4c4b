import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDate } from '../../../src/library/formats/read-date.js';

it.each([
  ['2026-05-12', '2026-05-12'],
  ['2026-05-12T23:59:00-08:00', '2026-05-12'],
  [' 2026/5/2', '2026-05-02'],
  ['2026.05.12', '2026-05-12'],
  ['20260512', '2026-05-12'],
  ['20260512T0800Z', '2026-05-12'],
  ['Tue, 12 May 2026 08:00 GMT', '2026-05-12'],
  ['12 May 2026', '2026-05-12'],
  ['Tues. 2 september 2026', '2026-09-02'],
  ['1-Jan-2026', '2026-01-01'],
  ['May 12, 2026', '2026-05-12'],
  ['DEC. 1 2026', '2026-12-01'],
  ['2024-02-29', '2024-02-29'],
])('reads %s', (text, day) => expect(readDate(text)).toBe(day));

it.each([
  '',
  'soon',
  '2026',
  '2026-05',
  '2026-5/12',
  '2026-13-01',
  '2026-02-30',
  '2023-02-29',
  '202605123',
  '2026-05-123',
  '12 Foo 2026',
  '12 May 20261',
  'May 32, 2026',
  'Foo 12, 2026',
  'made on 2026-05-12',
])('reads no day in %j', (text) => expect(readDate(text)).toBeUndefined());

it('reads every day in each way that it is written, and the same one', () => {
  const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(readDate(date.toISOString())).toBe(iso);
      expect(readDate(iso.replaceAll('-', ''))).toBe(iso);
      expect(readDate(date.toUTCString())).toBe(iso);
      const american = { timeZone: 'UTC', month: 'long', day: 'numeric', year: 'numeric' } as const;
      expect(readDate(date.toLocaleDateString('en-US', american))).toBe(iso);
    }),
  );
});

it('gives days of the calendar or none, whatever it is given', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d]{4}[-/.]?\d{1,2}[-/.]?\d{1,2}$/), (text) => {
      const day = readDate(text);
      if (day !== undefined) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
    }),
  );
});
