import type { Fact } from '../../domain.js';
import { normalizeWord } from '../../text/normalize.js';
import { isStopWord } from '../../text/stop-words.js';
import { tokenize } from '../../text/tokenize.js';
import { evidenceOf } from '../question/evidence-words.js';
import type { Query } from '../question/query.js';

/** A sentence as far as what a short form stands for matters. */
interface Explained {
  readonly text: string;
  /** Its terms, joined by blanks. */
  readonly joined: string;
  readonly facts: readonly Fact[];
}

/** Behind a short form: "NFUC (Northern …", "NFUC: …", "NFUC – …", and the next cell of a table. */
const behind = /^["'”’»)]?\s?(?:[(:=–—·]\s?\p{L}|-\s\p{L})/u;

/** Before one in brackets, and behind it. */
const opened = /\p{L}["'”’»]?\s?[([]["'“‘«]?$/u;
const closed = /^["'”’»]?[)\]]/u;

/** Letters of the initials that are told by chance. */
const fewestInitials = 3;

/**
 * Whether a sentence says what the short form that a question asks for stands for: in brackets, behind a colon, in
 * words ("short for"), by what it defines, or by words that it is the initials of.
 */
export function holdsExpansion({ subject, language }: Query, { text, joined, facts }: Explained): boolean {
  const short = normalizeWord(subject);
  const words = tokenize(text);
  const places = words.filter(({ word }) => word === short);
  if (places.some(({ start, end }) => behind.test(text.slice(end)) || isBracketed(text, start, end))) return true;
  if (facts.some(({ type, label }) => type === 'definition' && normalizeWord(label) === short)) return true;
  if (places.length > 0 && evidenceOf(language)?.standsFor.test(joined)) return true;
  const others = words.map(({ word }) => word).filter((word) => word !== short);
  return short.length >= fewestInitials && (spells(others, short) || spells(said(others, language), short));
}

function isBracketed(text: string, start: number, end: number): boolean {
  return opened.test(text.slice(Math.max(0, start - 4), start)) && closed.test(text.slice(end));
}

function said(words: readonly string[], language: Query['language']): readonly string[] {
  return words.filter((word) => !isStopWord(word, language));
}

/** Whether words that follow each other begin with the letters of a short form. */
function spells(words: readonly string[], short: string): boolean {
  return words
    .map(([letter]) => letter)
    .join('')
    .includes(short);
}
