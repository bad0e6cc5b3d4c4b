import { describe, expect, it } from 'vitest';
import { settleLife } from '../../src/library/settle-life.js';

const now = '2026-05-12T09:30:15.250Z';

describe('settleLife', () => {
  it('begins a day with its first minute and ends it with its last, in the team’s zone', () => {
    const day = '2026-07-12';
    expect(
      settleLife({ embargo: day, validFrom: day, validUntil: day, retired: day, reviewBy: day }, 'Europe/Berlin', now),
    ).toEqual({
      embargo: '2026-07-11T22:00:00.000Z',
      validFrom: '2026-07-11T22:00:00.000Z',
      validUntil: '2026-07-12T22:00:00.000Z',
      retiredAt: '2026-07-11T22:00:00.000Z',
      reviewBy: '2026-07-12',
    });
  });

  it('takes times to the minute, and those with a zone as they are', () => {
    const times = { validFrom: '2026-07-12T09:15', validUntil: '2026-07-12T09:15:00.000Z' };
    expect(settleLife(times, 'Europe/Berlin', now)).toEqual({
      validFrom: '2026-07-12T07:15:00.000Z',
      validUntil: '2026-07-12T09:15:00.000Z',
    });
  });

  it('has what is only said to be retired be so since it was read', () => {
    expect(settleLife({ retired: 'now' }, 'Europe/Berlin', now)).toEqual({ retiredAt: '2026-05-12T09:30:00.000Z' });
  });
});
