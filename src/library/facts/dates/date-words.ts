import type { FactWord } from '../words/read-words.js';

/** A bare number of four digits between these is read as a year. */
const firstYear = 1000;
const lastYear = 2100;
const dayDigits = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?$/;

export const yearDigits = /^\d{4}$/;
/** What parts the ends of a span of time. */
export const dash = /^\s*[-–—]\s*$/;

/** A day of a month, with an ordinal's ending or without. */
export function isDay(word: FactWord | undefined): boolean {
  const day = Number(dayDigits.exec(word?.word ?? '')?.[1]);
  return day >= 1 && day <= 31;
}

export function isYear(word: FactWord | undefined): boolean {
  if (!word || !yearDigits.test(word.word)) return false;
  const year = Number(word.word);
  return year >= firstYear && year <= lastYear;
}
