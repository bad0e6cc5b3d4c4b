import type { WordForms } from '../contract/word-forms.js';
import { germanInfinitive } from './german-verbs.js';
import { splitCompound } from './split-compound.js';
import { stemGerman } from './stem-german.js';

export const wordForms: WordForms = {
  stem: stemGerman,
  split: splitCompound,
  irregular: {
    verbs: '',
    kin: '',
  },
  isIrregularVerb: (word) => germanInfinitive(word) !== word,
};
