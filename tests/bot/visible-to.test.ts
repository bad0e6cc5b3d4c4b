import { expect, it } from 'vitest';
import { visibleTo } from '../../src/bot/visible-to.js';

it('shows members and the operator everything, guests, people from outside and the unknown nothing', () => {
  const standings = ['member', 'operator', 'guest', 'outside', 'unknown'] as const;
  expect(standings.map((standing) => visibleTo({ standing }))).toEqual(['all', 'all', [], [], []]);
});
