import type { Fact, FactType, Sentence, Span } from '../../domain.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { type FactWord, type Normalizer, readWords } from './words/read-words.js';

/** A sentence as the finders read it. */
export interface Reading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly words: readonly FactWord[];
  readonly lexicon: Lexicon;
  /** Most words have capitals, as in a headline, so that capitals tell little of names. */
  readonly isHeadline: boolean;
}

/** A run of words, `[from, to)`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/**
 * A stretch of text with more than this many words is a table or a list run together; its names are too many to trust.
 */
const mostWords = 4000;

export function createReading(text: string, sentence: Sentence, lexicon: Lexicon, normalize: Normalizer): Reading {
  const words = readWords(text, sentence, normalize).slice(0, mostWords);
  const letters = words.filter(({ isNumber, text: written }) => !isNumber && written.length > 3);
  const capitals = letters.filter(({ isCapital }) => isCapital).length;
  return {
    text,
    sentence,
    words,
    lexicon,
    isHeadline: !lexicon.capitalNouns && letters.length > 3 && capitals > letters.length * 0.75,
  };
}

/** The characters between the word at `index` and the next one, or the end of the sentence. */
export function textAfter({ text, sentence, words }: Reading, index: number): string {
  const next = words[index + 1];
  return next ? next.before : text.slice(words[index]?.end ?? sentence.start, sentence.end);
}

/** Whether nothing but a blank, hyphen or apostrophe parts the word at `index` from the one before. */
export function isJoined({ words }: Reading, index: number): boolean {
  const gap = words[index]?.gap;
  return index > 0 && (gap === 'space' || gap === 'hyphen' || gap === 'apostrophe');
}

/** A range of at least one word as a span of the text. */
export function spanOf({ words, sentence }: Reading, { from, to }: WordRange): Span {
  return { start: words[from]?.start ?? sentence.start, end: words[to - 1]?.end ?? sentence.end };
}

/** What a span says, white space of a wrapped line made plain. */
export function writtenAt({ text }: Reading, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** A fact whose label is its own value unless one is given. */
export function createFact(reading: Reading, type: FactType, span: Span, label = writtenAt(reading, span)): Fact {
  return { type, label, start: span.start, end: span.end, sentence: reading.sentence.ordinal };
}

export function overlaps(a: WordRange, b: WordRange): boolean {
  return a.from < b.to && b.from < a.to;
}
