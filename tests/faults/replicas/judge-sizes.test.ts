import { expect, it } from 'vitest';
import { judgeSizes } from '../../../faults/replicas/judge-sizes.js';

it('minds what is larger in the end than in the middle, and not what is only larger than at the beginning', () => {
  const sizes = Array.from({ length: 9 }, (_, at) => ({
    memory: 300 + (at < 3 ? 0 : 200),
    handles: 40 + 10 * at,
    connections: 10,
    database: 20,
    rows: { answers: at < 3 ? 0 : 500, threads: 100 * at },
  }));
  const { counts, faults } = judgeSizes('a soak', sizes);
  expect(counts['memory MB']).toBe('500 → 500');
  expect(counts['rows that changed']).toBe('threads 500 → 800');
  expect(faults).toEqual(['The table threads grew from 500 to 800.']);
});
