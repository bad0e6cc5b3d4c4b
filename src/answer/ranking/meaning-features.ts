import type { PassageHit } from '../../store/passage-index.js';
import { nearness } from '../../vectors/pack-vector.js';
import { vectorCount } from '../../vectors/texts-of-passage.js';
import type { Features } from './candidate.js';

type MeaningFeatures = Pick<
  Features,
  'meaning' | 'meaningPrevious' | 'meaningNearest' | 'meaningMean' | 'meaningPassage'
>;

/** What a sentence has where words alone are compared. */
export const noMeaning: MeaningFeatures = {
  meaning: 0,
  meaningPrevious: 0,
  meaningNearest: 0,
  meaningMean: 0,
  meaningPassage: 0,
};

/**
 * Cosines between which those of questions and sentences lie: about the first where they have nothing to do with each
 * other, hardly above the second where one answers the other.
 */
const apart = 0.7;
const together = 0.9;

/**
 * How near each sentence of a passage is to what a question means, the one before it (the sentence itself, where it is
 * the first), the nearest of all, all of them in the mean, and the passage as a whole: 0 where they have nothing in
 * common, about 1 where one answers. No sentences where there is no vector of the question's or the passage has none.
 */
export function meaningFeatures(
  { passage, vectors }: Pick<PassageHit, 'passage' | 'vectors'>,
  question: Float32Array | undefined,
): readonly MeaningFeatures[] {
  if (!question || !vectors) return [];
  const near = (at: number) => (nearness(question, vectorAt({ passage, vectors }, at)) - apart) / (together - apart);
  const sentences = passage.sentences.map((_, at) => near(at));
  const meaningNearest = Math.max(...sentences);
  const meaningMean = sentences.reduce((sum, value) => sum + value, 0) / sentences.length;
  const meaningPassage = near(sentences.length);
  return sentences.map((meaning, at) => ({
    meaning,
    meaningPrevious: sentences[at - 1] ?? meaning,
    meaningNearest,
    meaningMean,
    meaningPassage,
  }));
}

/** The packed vector of a passage's sentence at a place; behind the last one, that of the passage as a whole. */
export function vectorAt(
  { passage, vectors }: { readonly passage: PassageHit['passage']; readonly vectors: Int8Array },
  at: number,
): Int8Array {
  const width = vectors.length / vectorCount(passage.sentences.length);
  return vectors.subarray(at * width, (at + 1) * width);
}
