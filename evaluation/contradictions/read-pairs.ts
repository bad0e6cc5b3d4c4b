import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlacedSentence } from '../../src/answer/compose/claims/claim.js';

/** Two sentences of two articles, and whether they contradict each other. */
export interface SentencePair {
  readonly contradicts: boolean;
  /** What the pair is an example of: "other year". */
  readonly kind: string;
  readonly a: PlacedSentence;
  readonly b: PlacedSentence;
}

export const pairParts = ['development', 'held-out'] as const;

export type PairPart = (typeof pairParts)[number];

/**
 * Reads the pairs made by hand, a line each: `+` or `-`, kind, language, then where the first sentence stands (title ›
 * heading) and what it says, and the same of the second.
 * @throws {RangeError} naming the line that has another number of parts.
 */
export function readPairs(part: PairPart, project = '.'): SentencePair[] {
  const file = path.join(project, 'evaluation', 'contradictions', `${part}.txt`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(pairOf);
}

function pairOf(line: string): SentencePair {
  const [sign, kind, language, place, text, otherPlace, otherText, ...more] = line
    .split('|')
    .map((cell) => cell.trim());
  if (!kind || !language || !text || !otherText || more.length > 0) throw new RangeError(`not a pair: ${line}`);
  return {
    contradicts: sign === '+',
    kind,
    a: { text, language, ...placeOf(place) },
    b: { text: otherText, language, ...placeOf(otherPlace) },
  };
}

function placeOf(place = ''): Pick<PlacedSentence, 'title' | 'heading'> {
  const [title = '', heading] = place.split(' › ');
  return { title, heading };
}
