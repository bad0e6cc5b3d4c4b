import { describe, expect, it } from 'vitest';
import { type Failures, failuresOf } from './failures-of.js';
import { type NearKind, nearKinds, nearPairs } from './near-pairs.js';

/** Of the pairs of each kind, those that fail by words alone. */
const failing: Readonly<Record<NearKind, Failures>> = {
  number: { near: [], twin: [] },
  person: { near: [], twin: [] },
  place: { near: ['Wie viele Windmühlen stehen auf Oster?'], twin: [] },
  year: { near: [], twin: [] },
  date: { near: [], twin: [] },
  unit: { near: [], twin: [] },
  negation: { near: [], twin: [] },
};

describe('a near sentence', () => {
  it.each(nearKinds)('with another %s is no answer, and its twin is one', async (kind) => {
    expect(await failuresOf(nearPairs.filter((pair) => pair.kind === kind))).toEqual(failing[kind]);
  });

  it('is tried in at least six pairs of each kind and in five languages', () => {
    for (const kind of nearKinds) {
      const pairs = nearPairs.filter((pair) => pair.kind === kind);
      expect(pairs.length).toBeGreaterThanOrEqual(6);
      expect(new Set(pairs.map(({ language }) => language)).size).toBe(5);
    }
  });
});
