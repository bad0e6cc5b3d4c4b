import { describe, expect, it } from 'vitest';
import { createFolds, foldCount } from '../../training/folds.js';

const groups = ['Warsaw', 'Force', 'Huguenot', 'Normans', 'Islamism', 'Force'];

describe('createFolds', () => {
  it('deals every group to one fold, evenly', () => {
    const foldOf = createFolds(groups);
    const counts = new Map<number, number>();
    for (const group of new Set(groups)) counts.set(foldOf(group), (counts.get(foldOf(group)) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3]);
    expect(counts.size).toBe(foldCount);
    expect(Math.max(...counts.values())).toBe(2);
  });

  it('does not depend on the order of the data', () => {
    const [one, other] = [createFolds(groups), createFolds([...groups].reverse())];
    for (const group of groups) expect(one(group)).toBe(other(group));
  });

  it('knows no fold for a group it has not seen', () => {
    expect(() => createFolds(groups)('Rhine')).toThrow('Rhine');
  });

  it('leaves the folds of a set as they are where another is added, and knows an article by its name in both', () => {
    const [alone, beside] = [createFolds(groups), createFolds(groups, ['Elbe', 'force', 'Aral', 'Steam engine'])];
    for (const group of groups) expect(beside(group)).toBe(alone(group));
    expect(beside('force')).toBe(alone('Force'));
    expect(beside('Steam_engine')).toBe(beside('Steam engine'));
    expect(['Aral', 'Elbe', 'Steam engine'].map(beside)).toEqual([0, 1, 2]);
  });
});
