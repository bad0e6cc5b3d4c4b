import type { Language, Span } from '../../domain.js';
import { packOf } from '../../text/languages/language-packs.js';
import { analyzeQuestion } from '../question/analyze-question.js';

/**
 * "Where was it held in 2023?" + "in 2025" → the same question with the year changed, or the place where it is said
 * with the same preposition, or the one name, or the one thing, or what belongs to a name ("the *president* of
 * Interpol"); else with the detail added.
 */
export function replaceDetail(question: string, detail: string, language: Language): string {
  const whole = question.replace(/(?<![?؟\s])[?؟\s]+$/u, '');
  const number = analyzeQuestion(detail, language).terms.find(({ kind }) => kind === 'number');
  const before = analyzeQuestion(whole, language).terms.find(({ kind }) => kind === 'number');
  if (number && before) {
    return `${whole.slice(0, before.start)}${detail.slice(number.start, number.end)}${whole.slice(before.end)}?`;
  }
  const place = number ? undefined : findPlace(whole, detail, language);
  return place ? `${whole.slice(0, place.start)}${detail}${whole.slice(place.end)}?` : `${whole} ${detail}?`;
}

function findPlace(whole: string, detail: string, language: Language): Span | undefined {
  return (
    ownedByName(whole, detail, language) ??
    sameNoun(whole, detail, language) ??
    onlyThing(whole, detail, language) ??
    samePreposition(whole, detail) ??
    onlyName(whole, detail, language)
  );
}

/** "Who is *the president* of Interpol?" + "the secretary general". */
function ownedByName(whole: string, detail: string, language: Language): Span | undefined {
  const words = packOf(language)?.followUps;
  const owned = words?.owned.exec(whole)?.groups?.thing;
  const hasDeterminer = words?.determined.test(detail) === true;
  if (owned === undefined || !hasDeterminer || words?.owned.test(detail)) return undefined;
  if (analyzeQuestion(detail, language).terms.some(({ kind }) => kind === 'name')) return undefined;
  const start = whole.indexOf(owned);
  return { start, end: start + owned.length };
}

/** "Who won *the first prize* at the fair?" + "the second prize". */
function sameNoun(whole: string, detail: string, language: Language): Span | undefined {
  const words = packOf(language)?.followUps;
  const noun = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(detail.trim())?.[0];
  if (noun === undefined || !words?.determined.test(detail)) return undefined;
  for (const { index } of whole.matchAll(new RegExp(`(?<=\\s)${noun}(?![\\p{L}\\p{N}])`, 'giu'))) {
    // Up to two words may stand between the determiner and its noun.
    for (let start = index, left = 3; left > 0; left -= 1) {
      const begun = withDeterminer(whole, start, language);
      if (begun < start) return { start: begun, end: index + noun.length };
      start = whole.lastIndexOf(' ', start - 2) + 1;
    }
  }
  return undefined;
}

/** Where a question ends with the preposition that the detail begins with, and up to three words. */
function samePreposition(whole: string, detail: string): Span | undefined {
  const [preposition, ...rest] = detail.split(/\s+/u);
  if (preposition === undefined || rest.length === 0 || /^\p{Lu}/u.test(preposition)) return undefined;
  const start = whole.toLowerCase().lastIndexOf(` ${preposition} `) + 1;
  const replaced = whole.slice(start);
  return start > 0 && !/\p{N}/u.test(replaced) && replaced.split(/\s+/u).length <= 4
    ? { start, end: whole.length }
    : undefined;
}

/** Where the question's only name stands, if the detail is nothing but a name. */
function onlyName(whole: string, detail: string, language: Language): Span | undefined {
  const determiner = packOf(language)?.followUps?.determined.exec(detail)?.[0] ?? '';
  if (!/^\p{Lu}/u.test(detail.slice(determiner.length))) return undefined;
  const names = analyzeQuestion(whole, language).terms.filter(({ kind }) => kind === 'name');
  const [first, last] = [names[0], names.at(-1)];
  const isOne = names.every(({ end }, index) => index === names.length - 1 || names[index + 1]?.start === end + 1);
  if (!first || !last || !isOne) return undefined;
  return { start: determiner === '' ? first.start : withDeterminer(whole, first.start, language), end: last.end };
}

/**
 * Where the one thing stands that the question speaks of, if the detail is one thing too and no further circumstance.
 */
function onlyThing(whole: string, detail: string, language: Language): Span | undefined {
  const words = packOf(language)?.followUps;
  if (words?.preposition.test(detail)) return undefined;
  const things = (text: string) => analyzeQuestion(text, language).terms.filter(({ isVerb }) => !isVerb);
  const [thing, ...others] = things(whole);
  const hasDeterminer = words?.determined.test(detail) === true;
  if (!thing || others.length > 0 || things(detail).length !== 1) return undefined;
  return { start: hasDeterminer ? withDeterminer(whole, thing.start, language) : thing.start, end: thing.end };
}

function withDeterminer(whole: string, start: number, language: Language): number {
  return start - (packOf(language)?.followUps?.determiner.exec(whole.slice(0, start))?.[0].length ?? 0);
}
