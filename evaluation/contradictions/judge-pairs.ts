import { contradict } from '../../src/answer/compose/claims/contradict.js';
import type { SentencePair } from './read-pairs.js';

/** How often pairs are told right. */
export interface PairFigures {
  readonly pairs: number;
  readonly contradicting: number;
  readonly found: number;
  /** Share of what is found that contradicts, 0 to 1; 1 where nothing is found. */
  readonly precision: number;
  /** Share of what contradicts that is found. */
  readonly recall: number;
  readonly wrong: readonly SentencePair[];
}

export function judgePairs(pairs: readonly SentencePair[]): PairFigures {
  const judged = pairs.map((pair) => ({ pair, isFound: contradict(pair.a, pair.b) !== undefined }));
  const found = judged.filter(({ isFound }) => isFound);
  const right = found.filter(({ pair }) => pair.contradicts).length;
  const contradicting = pairs.filter((pair) => pair.contradicts).length;
  return {
    pairs: pairs.length,
    contradicting,
    found: found.length,
    precision: found.length === 0 ? 1 : right / found.length,
    recall: contradicting === 0 ? 1 : right / contradicting,
    wrong: judged.flatMap(({ pair, isFound }) => (isFound === pair.contradicts ? [] : [pair])),
  };
}
