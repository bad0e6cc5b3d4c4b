import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInZone, placeInZone, startOfDay } from '../../src/library/place-in-zone.js';

describe('placeInZone', () => {
  it.each([
    ['2026-05-12T09:00', 'UTC', '2026-05-12T09:00:00.000Z'],
    ['2026-01-12T09:00', 'Europe/Berlin', '2026-01-12T08:00:00.000Z'],
    ['2026-07-12T09:00', 'Europe/Berlin', '2026-07-12T07:00:00.000Z'],
    ['2026-07-12T09:00', 'Asia/Kolkata', '2026-07-12T03:30:00.000Z'],
    ['2026-07-12T09:00', 'America/New_York', '2026-07-12T13:00:00.000Z'],
    ['2026-07-12T09:00', 'Pacific/Kiritimati', '2026-07-11T19:00:00.000Z'],
    // The clocks go on from 02:00 to 03:00, and back from 03:00 to 02:00.
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z'],
  ])('places %s in %s', (local, zone, instant) => {
    expect(placeInZone(local, zone).toISOString()).toBe(instant);
  });

  it('throws for no zone', () => {
    expect(() => placeInZone('2026-05-12T09:00', 'Nowhere')).toThrow(RangeError);
  });
});

describe('startOfDay', () => {
  it('is midnight, or when the clocks that skip it come on', () => {
    expect(startOfDay('2026-05-12', 'Europe/Berlin').toISOString()).toBe('2026-05-11T22:00:00.000Z');
    expect(startOfDay('2026-05-12', 'Europe/Berlin', 1).toISOString()).toBe('2026-05-12T22:00:00.000Z');
    // In Cairo the day of 24 April 2026 begins at one o'clock.
    expect(startOfDay('2026-04-24', 'Africa/Cairo').toISOString()).toBe('2026-04-23T22:00:00.000Z');
  });

  it('is of its day in every zone, and the minute before is of the day before', () => {
    const zone = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Africa/Cairo',
      'Asia/Tehran',
      'Pacific/Apia',
    );
    const date = fc.date({ min: new Date('2000-01-02'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zone, date, (name, instant) => {
        const day = dayInZone(instant, name);
        const start = startOfDay(day, name);
        expect(dayInZone(start, name)).toBe(day);
        expect(dayInZone(new Date(start.getTime() - 60_000), name) < day).toBe(true);
        expect(start <= instant && instant < startOfDay(day, name, 1)).toBe(true);
      }),
    );
  });
});
