import { stemmer as stemArmenian } from '@orama/stemmers/armenian';
import { stemmer as stemBulgarian } from '@orama/stemmers/bulgarian';
import { stemmer as stemDanish } from '@orama/stemmers/danish';
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
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
import { stopwords as armenian } from '@orama/stopwords/armenian';
import { stopwords as bulgarian } from '@orama/stopwords/bulgarian';
import { stopwords as danish } from '@orama/stopwords/danish';
import { stopwords as dutch } from '@orama/stopwords/dutch';
import { stopwords as finnish } from '@orama/stopwords/finnish';
import { stopwords as greek } from '@orama/stopwords/greek';
import { stopwords as hungarian } from '@orama/stopwords/hungarian';
import { stopwords as hindi } from '@orama/stopwords/indian';
import { stopwords as indonesian } from '@orama/stopwords/indonesian';
import { stopwords as irish } from '@orama/stopwords/irish';
import { stopwords as italian } from '@orama/stopwords/italian';
import { stopwords as japanese } from '@orama/stopwords/japanese';
import { stopwords as lithuanian } from '@orama/stopwords/lithuanian';
import { stopwords as mandarin } from '@orama/stopwords/mandarin';
import { stopwords as nepali } from '@orama/stopwords/nepali';
import { stopwords as norwegian } from '@orama/stopwords/norwegian';
import { stopwords as portuguese } from '@orama/stopwords/portuguese';
import { stopwords as romanian } from '@orama/stopwords/romanian';
import { stopwords as russian } from '@orama/stopwords/russian';
import { stopwords as serbian } from '@orama/stopwords/serbian';
import { stopwords as slovenian } from '@orama/stopwords/slovenian';
import { stopwords as swedish } from '@orama/stopwords/swedish';
import { stopwords as tamil } from '@orama/stopwords/tamil';
import { stopwords as turkish } from '@orama/stopwords/turkish';
import { stopwords as ukrainian } from '@orama/stopwords/ukrainian';
import type { Language } from '../../domain.js';
import { koreanStopWords } from './other-words.js';
import { stemKorean } from './stem-korean.js';

/**
 * What is known of a language without a folder, by the packages where they have it: enough to search articles in it by
 * their words.
 */
export interface OtherLanguage {
  /** The stem of a normalised word. Without it, a word is its own stem. */
  readonly stem?: (word: string) => string;
  /** Without them, no word is a stop word. */
  readonly stopWords?: readonly string[];
}

const norwegianBoth: OtherLanguage = { stem: stemNorwegian, stopWords: norwegian };

/** By their code. Text in any further language is searched too, by its words as they stand. */
export const otherLanguages: ReadonlyMap<Language, OtherLanguage> = new Map<Language, OtherLanguage>([
  ['bg', { stem: stemBulgarian, stopWords: bulgarian }],
  ['da', { stem: stemDanish, stopWords: danish }],
  ['el', { stem: stemGreek, stopWords: greek }],
  ['fi', { stem: stemFinnish, stopWords: finnish }],
  ['ga', { stem: stemIrish, stopWords: irish }],
  ['hi', { stem: stemHindi, stopWords: hindi }],
  ['hu', { stem: stemHungarian, stopWords: hungarian }],
  ['hy', { stem: stemArmenian, stopWords: armenian }],
  ['id', { stem: stemIndonesian, stopWords: indonesian }],
  ['it', { stem: stemItalian, stopWords: italian }],
  ['ja', { stopWords: japanese }],
  ['ko', { stem: stemKorean, stopWords: koreanStopWords }],
  ['lt', { stem: stemLithuanian, stopWords: lithuanian }],
  ['nb', norwegianBoth],
  ['ne', { stem: stemNepali, stopWords: nepali }],
  ['nl', { stem: stemDutch, stopWords: dutch }],
  ['nn', norwegianBoth],
  ['no', norwegianBoth],
  ['pt', { stem: stemPortuguese, stopWords: portuguese }],
  ['ro', { stem: stemRomanian, stopWords: romanian }],
  ['ru', { stem: stemRussian, stopWords: russian }],
  ['sl', { stopWords: slovenian }],
  ['sr', { stem: stemSerbian, stopWords: serbian }],
  ['sv', { stem: stemSwedish, stopWords: swedish }],
  ['ta', { stem: stemTamil, stopWords: tamil }],
  ['tr', { stem: stemTurkish, stopWords: turkish }],
  ['uk', { stem: stemUkrainian, stopWords: ukrainian }],
  ['zh', { stopWords: mandarin }],
]);
