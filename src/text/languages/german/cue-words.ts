import type { CueWords } from '../contract/cue-words.js';

export const cueWords: CueWords = {
  back: 'er sie es ihr ihre sein seine dieser diese dieses diesem diesen dies das dort beide',
  reason: 'weil da denn wegen grund ursache aufgrund daher deshalb um dadurch',
  time: 'seit nach vor wahrend bis als nachdem bevor',
  people: 'ihr wir jeder jede alle niemand menschen',
  negation: 'nicht nie niemals kein keine keinen keiner keinem ohne weder noch nichts niemand',
};
