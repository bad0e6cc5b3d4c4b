import { tokenize } from '../../text/tokenize.js';

/** The words of a text, and how often each is there. */
export function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of tokenize(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * How much of two texts' words is the same, from 0 (nothing) to 1 (all, in whatever order): twice what both have, by
 * what they have together (Dice 1945).
 */
export function likenWords(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, count] of some) shared += Math.min(count, others.get(word) ?? 0);
  const all = total(some) + total(others);
  return all === 0 ? 0 : (2 * shared) / all;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
