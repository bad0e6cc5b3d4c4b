import { stemmer as stemArmenian } from '@orama/stemmers/armenian';
import { stemmer as stemBulgarian } from '@orama/stemmers/bulgarian';
import { stemmer as stemDanish } from '@orama/stemmers/danish';
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFinnish } from '@orama/stemmers/finnish';
import { stemmer as stemGreek } from '@orama/stemmers/greek';
import { stemmer as stemHungarian } from '@orama/stemmers/hungarian';
import { stemmer as stemHindi } from '@orama/stemmers/indian';
import { stemmer as stemIndonesian } from '@orama/stemmers/indonesian';
import { stemmer as stemIrish } from '@orama/stemmers/irish';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemLithuanian } from '@orama/stemmers/lithuanian';
import { stemmer as stemNepali } from '@orama/stemmers/nepali';
import { stemmer as stemNorwegian } from '@orama/stemmers/norwegian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemRomanian } from '@orama/stemmers/romanian';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { stemmer as stemSerbian } from '@orama/stemmers/serbian';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import { stemmer as stemTamil } from '@orama/stemmers/tamil';
import { stemmer as stemTurkish } from '@orama/stemmers/turkish';
import { stemmer as stemUkrainian } from '@orama/stemmers/ukrainian';
import type { Language } from '../domain.js';
import { regularForm } from './irregular-forms.js';
import { readNumberWord } from './read-number-word.js';
import { stemArabic } from './stem-arabic.js';
import { stemFrench } from './stem-french.js';
import { stemGerman } from './stem-german.js';
import { stemSpanish } from './stem-spanish.js';

type Stemmer = (word: string) => string;

const stemmers: ReadonlyMap<Language, Stemmer> = new Map<Language, Stemmer>([
  ['ar', stemArabic],
  ['bg', stemBulgarian],
  ['da', stemDanish],
  ['de', stemGerman],
  ['el', stemGreek],
  ['en', stemEnglish],
  ['es', stemSpanish],
  ['fi', stemFinnish],
  ['fr', stemFrench],
  ['ga', stemIrish],
  ['hi', stemHindi],
  ['hu', stemHungarian],
  ['hy', stemArmenian],
  ['id', stemIndonesian],
  ['it', stemItalian],
  ['lt', stemLithuanian],
  ['nb', stemNorwegian],
  ['ne', stemNepali],
  ['nl', stemDutch],
  ['nn', stemNorwegian],
  ['no', stemNorwegian],
  ['pt', stemPortuguese],
  ['ro', stemRomanian],
  ['ru', stemRussian],
  ['sr', stemSerbian],
  ['sv', stemSwedish],
  ['ta', stemTamil],
  ['tr', stemTurkish],
  ['uk', stemUkrainian],
]);

/** Words kept per language; one English article of a million words has about 40,000 different ones. */
const memoLimit = 50_000;
const memos = new Map<Language, Map<string, string>>();

/**
 * The stem that the forms of a normalised word share, for matching only: never shown. A word with digits, or in a
 * language without a stemmer, is its own stem. Never empty where the word isn't.
 */
export function stemWord(word: string, language: Language): string {
  const stemmer = stemmers.get(language);
  if (stemmer === undefined) return word;
  const memo = memoOf(language);
  const known = memo.get(word);
  if (known !== undefined) return known;
  const stem = /\d/.test(word)
    ? word
    : (readNumberWord(word, language) ?? (stemmer(regularForm(word, language)) || word));
  if (memo.size >= memoLimit) memo.clear();
  memo.set(word, stem);
  return stem;
}

function memoOf(language: Language): Map<string, string> {
  let memo = memos.get(language);
  if (memo === undefined) {
    memo = new Map();
    memos.set(language, memo);
  }
  return memo;
}
