import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleLife, lifeStateAt, windowOf } from '../../src/domain/article-life.js';

const nine = '2026-05-12T09:00:00.000Z';
const before = new Date('2026-05-12T08:59:59.999Z');
const at = new Date(nine);

describe('lifeStateAt', () => {
  it('is in force without limits', () => {
    expect(lifeStateAt({}, at)).toBe('in_force');
    expect(lifeStateAt({ owner: 'U1', reviewBy: '2000-01-01' }, at)).toBe('in_force');
  });

  it.each([
    ['embargo', 'embargoed', 'in_force'],
    ['validFrom', 'not_yet_valid', 'in_force'],
    ['validUntil', 'in_force', 'expired'],
    ['retiredAt', 'in_force', 'retired'],
  ] as const)('changes at the very minute of %s', (field, former, later) => {
    expect(lifeStateAt({ [field]: nine }, before)).toBe(former);
    expect(lifeStateAt({ [field]: nine }, at)).toBe(later);
  });

  it('is in force within its window and nowhere else', () => {
    const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-01-03'), noInvalidDate: true });
    const limit = fc.option(
      instant.map((date) => date.toISOString()),
      { nil: undefined },
    );
    const life = fc.record({ embargo: limit, validFrom: limit, validUntil: limit, retiredAt: limit });
    fc.assert(
      fc.property(life, instant, (limits, now) => {
        const given: ArticleLife = Object.fromEntries(Object.entries(limits).filter(([, value]) => value));
        const { from = '', until = '9' } = windowOf(given);
        const isWithin = from <= now.toISOString() && now.toISOString() < until;
        expect(lifeStateAt(given, now) === 'in_force').toBe(isWithin);
      }),
    );
  });
});
