import { describe, expect, it } from 'vitest';
import { summarizeScores } from '../../training/measure-highlights.js';

describe('summarizeScores', () => {
  const scores = [
    { expected: 0.9, f1: 1 },
    { expected: 0.5, f1: 0.5 },
    { expected: 0.2, f1: 0 },
    { expected: 0.1, f1: 1 },
  ];

  it('counts what lies below the threshold as not marked', () => {
    expect(summarizeScores(scores, 0.5)).toEqual({ questions: 4, marked: 0.5, f1: 0.375, f1WhereMarked: 0.75 });
  });

  it('is finite where nothing is marked or asked', () => {
    expect(summarizeScores(scores, 1)).toEqual({ questions: 4, marked: 0, f1: 0, f1WhereMarked: 0 });
    expect(summarizeScores([], 0)).toEqual({ questions: 0, marked: 0, f1: 0, f1WhereMarked: 0 });
  });
});
