import { learnedWeights } from '../../../src/answer/decision/weights.js';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { type Candidate, type Features, featureNames } from '../../../src/answer/ranking/candidate.js';
import type { SearchResult } from '../../../src/answer/ranking/search-result.js';
import type { PassageHit } from '../../../src/store/passage-index.js';

const noFeatures = Object.fromEntries(featureNames.map((name) => [name, 0])) as unknown as Features;

/**
 * What a search would have found: the sentences of passages in English, best first by `scores` (a list for each
 * passage, in the order of its sentences; 0 where none is given).
 */
export function makeResult(
  question: string,
  hits: readonly PassageHit[],
  scores: readonly (readonly number[])[],
  confidence = 1,
): SearchResult {
  const query = analyzeQuestion(question, 'en');
  const ranked = hits.flatMap((hit, at) =>
    hit.passage.sentences.map(
      (sentence, index): Candidate => ({
        hit,
        index,
        sentence,
        features: noFeatures,
        score: scores[at]?.[index] ?? 0,
      }),
    ),
  );
  return {
    query,
    ranked: ranked.sort((a, b) => b.score - a.score),
    confidence,
    weights: learnedWeights.ranking,
    frequencies: query.terms.map(() => 1),
    factMatches: new Map(),
  };
}
