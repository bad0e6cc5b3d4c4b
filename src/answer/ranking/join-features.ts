import { type Features, featureNames } from './candidate.js';

/** The features of two sentences that are read as one: of each the larger. */
export function joinFeatures(a: Features, b: Features): Features {
  return Object.fromEntries(featureNames.map((name) => [name, Math.max(a[name], b[name])])) as unknown as Features;
}
