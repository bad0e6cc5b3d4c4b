import { expect, it } from 'vitest';
import { visibleTo } from '../../src/bot/visible-to.js';

it('shows members and the operator everything, guests and people from outside nothing', () => {
  const standings = ['member', 'operator', 'guest', 'outside'] as const;
  expect(standings.map((standing) => visibleTo({ standing }))).toEqual(['all', 'all', [], []]);
});
