import type { Span } from '../../../domain.js';
import { blankAddresses } from '../../../text/addresses.js';
import { normalizeWord } from '../../../text/normalize.js';

/** What stands before a word: white space only, one joining character, or anything that parts phrases. */
type WordGap = 'space' | 'hyphen' | 'apostrophe' | 'dot' | 'comma' | 'other';

/**
 * A run of letters, or a number with the letters that follow it ("93rd", "10km"), and how it stands in its sentence.
 */
export interface FactWord extends Span {
  /** As it is written. */
  readonly text: string;
  /** Normalised, for lexicons. */
  readonly word: string;
  /** The characters between the word before, or the sentence's start, and this word. */
  readonly before: string;
  readonly gap: WordGap;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
  readonly isNumber: boolean;
}

/** Normalises words and remembers them: an article repeats most of its words. */
export type Normalizer = (word: string) => string;

/**
 * Digits with their separators and the letters that follow at once; an acronym with dots; or letters. Groups of three
 * digits may stand apart by a blank ("10 000"). Hyphens and apostrophes part words.
 */
const pattern =
  /\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?![\p{Nd}\p{L}])|\p{Nd}+(?:[.,٫٬]\p{Nd}+)*[\p{L}\p{M}]*|\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{M}])|\p{L}[\p{L}\p{M}\p{Nd}\u0640\u200c\u200d]*/gu;

const capital = /^\p{Lu}/u;
const digit = /^\p{Nd}/u;
const blank = /^\s+$/;
const hyphen = /^[-\u2010\u2011]$/;
const apostrophe = /^['\u2019\u02bc]$/;
const comma = /^\s*[,،]\s*$/;
const dot = /^\.\s*$/;

export function createNormalizer(): Normalizer {
  const seen = new Map<string, string>();
  return (word) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const normal = normalizeWord(word).replaceAll('.', '');
    seen.set(word, normal);
    return normal;
  };
}

/** The words of `text` within `span`, with offsets in `text`; what stands in an address is no word. */
export function readWords(text: string, span: Span, normalize: Normalizer): FactWord[] {
  const words: FactWord[] = [];
  const part = blankAddresses(text.slice(span.start, span.end));
  let last = 0;
  for (const match of part.matchAll(pattern)) {
    const written = match[0];
    const before = part.slice(last, match.index);
    last = match.index + written.length;
    const isNumber = digit.test(written);
    words.push({
      start: span.start + match.index,
      end: span.start + last,
      text: written,
      word: isNumber ? plainDigits(written).toLowerCase() : normalize(written),
      before,
      gap: gapOf(before),
      isCapital: capital.test(written),
      isNumber,
    });
  }
  return words;
}

function gapOf(before: string): WordGap {
  if (before === ' ') return 'space';
  if (blank.test(before)) return 'space';
  if (hyphen.test(before)) return 'hyphen';
  if (apostrophe.test(before)) return 'apostrophe';
  if (comma.test(before)) return 'comma';
  return dot.test(before) ? 'dot' : 'other';
}

/** Arabic-Indic digits and separators as ASCII ones. */
function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/g, (character) => {
    if (character === '\u066b') return '.';
    if (character === '\u066c') return ',';
    return String(character.charCodeAt(0) & 0xf);
  });
}
