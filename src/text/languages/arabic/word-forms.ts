import type { WordForms } from '../contract/word-forms.js';
import { stemArabic } from './stem-arabic.js';

export const wordForms: WordForms = {
  stem: stemArabic,
  irregular: {
    verbs: '',
    kin: '',
  },
};
