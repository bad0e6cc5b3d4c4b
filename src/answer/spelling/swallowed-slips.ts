import type { Language } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import type { Term } from '../../text/analyze-text.js';
import type { Respelling } from './apply-respellings.js';

/**
 * Slips that stemming undoes, so that the word is found all the same: "interpoll" has the stem of "Interpol". A last
 * consonant that is doubled is no inflection, so whoever wrote it is told how it was read. `known` are words whose
 * terms the articles hold.
 */
export async function readSwallowedSlips(
  holdings: Holdings,
  known: readonly Term[],
  language: Language,
): Promise<Respelling[]> {
  const doubled = known.filter(({ word, term }) => word !== term && /([^aeiou])\1$/u.test(word) && word.length > 4);
  if (doubled.length === 0) return [];
  const forms = await holdings.words.known(
    doubled.flatMap(({ word }) => [word, word.slice(0, -1)]),
    language,
  );
  const byWord = new Map(forms.map((form) => [form.word, form]));
  return doubled.flatMap(({ word, start, end }) => {
    const meant = byWord.has(word) ? undefined : byWord.get(word.slice(0, -1));
    return meant ? [{ start, end, display: meant.display, isTold: true }] : [];
  });
}
