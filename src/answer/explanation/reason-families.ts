import type { ReasonCode } from '../../domain.js';
import { type FeatureName, type Features, featureNames } from '../ranking/candidate.js';
import type { RankingWeights } from '../ranking/rank-candidates.js';

/** The family that each feature is told to people under. */
const familyOf: Readonly<Record<FeatureName, ReasonCode>> = {
  coverage: 'words',
  bm25: 'words',
  heaviestMissing: 'words',
  missing: 'words',
  names: 'names',
  numbers: 'numbers',
  otherWords: 'words',
  near: 'phrase',
  phrase: 'phrase',
  partial: 'words',
  verbs: 'words',
  alike: 'like_words',
  missingAlike: 'like_words',
  leastAlike: 'like_words',
  topic: 'like_words',
  passageAlike: 'passage',
  previousAlike: 'neighbours',
  localAlike: 'like_words',
  ofKind: 'like_words',
  ofKinds: 'like_words',
  local: 'words',
  withPrevious: 'neighbours',
  withNext: 'neighbours',
  withFirst: 'neighbours',
  passage: 'passage',
  passageBm25: 'passage',
  article: 'article',
  title: 'heading',
  heading: 'heading',
  refersBack: 'neighbours',
  denies: 'type',
  meaning: 'meaning',
  meaningNearest: 'meaning',
  meaningMean: 'meaning',
  meaningPassage: 'meaning',
  meaningPrevious: 'meaning',
  newPerson: 'type',
  newOrganization: 'type',
  newPlace: 'type',
  newDate: 'type',
  newQuantity: 'type',
  newNumber: 'type',
  many: 'type',
  newName: 'type',
  reason: 'type',
  definition: 'type',
  fact: 'fact',
  focus: 'words',
  typedFocus: 'words',
  first: 'place',
  short: 'length',
  long: 'length',
};

/** Likeness holds what the words themselves say; only what it adds to that is due to like words. */
const likenedOf: Readonly<Partial<Record<FeatureName, FeatureName>>> = { alike: 'coverage', localAlike: 'local' };

/**
 * Divides a candidate's score among the families: the parts add up to the score. Families that had no part are left
 * out.
 */
export function weighFamilies(features: Features, weights: RankingWeights): ReadonlyMap<ReasonCode, number> {
  const parts = new Map<ReasonCode, number>();
  const add = (family: ReasonCode, part: number) => {
    if (part !== 0) parts.set(family, (parts.get(family) ?? 0) + part);
  };
  for (const name of featureNames) {
    const exact = likenedOf[name];
    const ofWords = exact ? Math.min(features[exact], features[name]) : isExact(name, features) ? features[name] : 0;
    add('words', weights[name] * ofWords);
    add(familyOf[name], weights[name] * (features[name] - ofWords));
  }
  return parts;
}

/** Where every word of the question stands in the sentence, its least like word is that word itself. */
function isExact(name: FeatureName, { missing }: Features): boolean {
  return name === 'leastAlike' && missing === 0;
}
