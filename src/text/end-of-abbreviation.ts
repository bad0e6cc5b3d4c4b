import type { Language } from '../domain.js';
import { abbreviationKind } from './abbreviations.js';
import type { AbbreviationKind } from './languages/contract/sentence-ends.js';
import { wordsOfAll } from './languages/language-packs.js';
import { isSentenceOpener } from './sentence-opener.js';
import { opening, type Stop } from './stop.js';

/** What a name of a person or a firm ends in. */
const behindName = /^(?:Jr|Sr|Inc|Ltd|Co|Corp|LLC|Bros)$/;

/** "Inc. Clients said": who belongs to a name is one ("Inc. President Lee"), and several things begin a sentence. */
const severalThings = /^\p{Lu}\p{Ll}{2,}[^s\P{L}]s \p{Ll}/u;

/** How far brackets behind an abbreviation may reach. */
const bracketReach = 80;

/** An abbreviation alone, with what opens it, is shorter than this. */
const onlyWordReach = 40;

/** What follows "6 p.m." within a sentence. */
const clockwise = new RegExp(
  `^(?:[A-Z]{2,4}T|GMT|UTC|ET|PT|CT|MT|${[...wordsOfAll(({ sentenceEnds }) => sentenceEnds.behindClock ?? '')].join('|')})\\b`,
);

/** "TAB. ASPIRIN", "MR. JONES": in capitals like the word behind it; "FT. The" is a newspaper. */
export function isShoutedAbbreviation(word: string, next: string, language: Language): boolean {
  if (!/^\p{Lu}{2,}$/u.test(word) || !/^\p{Lu}{2}/u.test(next) || isSentenceOpener(next, language)) return false;
  const kind = abbreviationKind(word.charAt(0) + word.slice(1).toLowerCase(), language);
  return kind !== undefined && kind !== 'end';
}

/**
 * "Inc. (the Seller)", "13 Jul. (NEWS AGENCY) - ": what stands in brackets without a stop of its own is a part of the
 * sentence before them.
 */
function goesOnBehindBrackets(ahead: string): boolean {
  return /^\s\([^().!?]*[^().!?\s]\)/u.test(ahead);
}

/** "Tab. Aspirin is taken …": nobody writes a sentence of an abbreviation alone, unless it is a word as well. */
function isOnlyWord(begun: string, word: string): boolean {
  return (
    word.length > 2 &&
    begun.length <= onlyWordReach &&
    begun.replace(opening, '') === word &&
    !/^(?:nos|art)$/i.test(word)
  );
}

interface FoundAbbreviation {
  /** As it is written, without its last full stop. */
  readonly word: string;
  readonly kind: AbbreviationKind;
  /** What follows, from its first word on. */
  readonly next: string;
  readonly language: Language;
}

/** Whether an abbreviation's full stop ends a sentence; undefined for a capital that is somebody's initial. */
export function endOfAbbreviation(body: string, at: Stop, found: FoundAbbreviation): boolean | undefined {
  const { word, kind, next } = found;
  if (goesOnBehindBrackets(body.slice(at.end, at.end + bracketReach))) return false;
  if (kind !== 'number') return endsAtAbbreviation(found);
  if (isOnlyWord(body.slice(at.start, at.stop.start), word) || startsNumber(next)) return false;
  return /^\p{Lu}\p{M}*$/u.test(word) ? undefined : true;
}

function endsAtAbbreviation({ word, kind, next, language }: FoundAbbreviation): boolean {
  if (kind === 'inside') return word === 'St' && isSentenceOpener(next, language);
  if (kind === 'end') return true;
  if (/^[ap]\.m$/.test(word)) return !clockwise.test(next);
  return isSentenceOpener(next, language) || (behindName.test(word) && severalThings.test(next));
}

/** "5", "IV", "B-2", "EUR 23 800"; not the words "A" and "I". */
function startsNumber(next: string): boolean {
  return /^(?:\p{Nd}|[IVXLC]{1,6}\b|\p{Lu}(?:[\d-]|\b)|\p{Lu}{3}\s\d)/u.test(next) && !/^[AI]\s\p{Ll}/u.test(next);
}
