import type { Language } from '../../../domain.js';

/** Languages that are mostly written from right to left. */
const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Which way a text of a language runs; `auto` where the language isn't known, so that each block's letters say it. */
export function directionOf(language: Language): 'ltr' | 'rtl' | 'auto' {
  if (language === 'und') return 'auto';
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}
