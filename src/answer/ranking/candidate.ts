import type { Sentence } from '../../domain.js';
import type { PassageHit } from '../../store/passage-index.js';

/** What ranking looks at. Each value is roughly 0 to 1 and means the same in every language and collection. */
export const featureNames = [
  // Words that the sentence shares with the question, weighted by their rarity.
  'coverage',
  'bm25',
  'heaviestMissing',
  'missing',
  'names',
  'numbers',
  'otherWords',
  'near',
  'phrase',
  'partial',
  'verbs',
  // Words that stand in like surroundings: "seized" for "captured".
  'alike',
  'missingAlike',
  'leastAlike',
  'topic',
  'passageAlike',
  'previousAlike',
  'localAlike',
  // Words of the kind that is asked for.
  'ofKind',
  'ofKinds',
  // The same, weighted by how rare a word is among the passage's own sentences.
  'local',
  // What the neighbours add.
  'withPrevious',
  'withNext',
  'withFirst',
  'passage',
  'passageBm25',
  'article',
  'title',
  'heading',
  'refersBack',
  // Whether the sentence denies as the question does.
  'denies',
  // How near in meaning it is to the question, and the others of its passage; all 0 where words alone are compared.
  'meaning',
  'meaningNearest',
  'meaningMean',
  'meaningPassage',
  'meaningPrevious',
  // What the sentence adds that the question lacks.
  'newPerson',
  'newOrganization',
  'newPlace',
  'newDate',
  'newQuantity',
  'newNumber',
  'many',
  'newName',
  'reason',
  'definition',
  'fact',
  'focus',
  'typedFocus',
  // Where and how long it is.
  'first',
  'short',
  'long',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** A sentence retrieved for a query. `index` is its place in `hit.passage.sentences`. */
export interface Candidate {
  readonly hit: PassageHit;
  readonly index: number;
  readonly sentence: Sentence;
  readonly features: Features;
  readonly score: number;
}
