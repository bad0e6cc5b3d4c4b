/**
 * What a browser looks for on a page to mark a quote: words that follow `prefix` and stand before `suffix`, whole, or
 * from `start` to `end`. Nothing of it is encoded.
 */
export interface TextAnchor {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** Words at each end of a quote that is too long to stand in an address whole. */
const wordsAtEnd = 5;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** What lies between parts that are blocks of their own on the page: lines, and cells of a row. */
const betweenBlocks = /\n| · /u;

/**
 * What a quote is found by: a short one whole, else how it begins and ends, by `atEnd` words each. Words of one term
 * stand in one block of the page, so that lines and cells are told apart; before a cell's last word the head of its
 * column may stand, which isn't on the page there. Undefined where the quote has no word.
 */
export function anchorOf(quote: string, atEnd = wordsAtEnd): TextAnchor | undefined {
  const parts = quote.split(betweenBlocks).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (parts.length === 1 && first.length <= 2 * reach) {
    const words = wordsOf(first);
    if (words.length === 0) return undefined;
    if (words.length <= 2 * atEnd) return { start: sliceWords(first, words) };
  }
  const isCell = quote.includes(' · ');
  const [start, end] = [firstWords(first, atEnd), lastWords(last, isCell ? 1 : atEnd)];
  return start === '' || end === '' ? undefined : { start, end };
}

/** UTF-16 code units in which an end's words are looked for, so that a long quote takes no longer than a short one. */
const reach = 1_000;

function firstWords(text: string, count: number): string {
  const near = text.slice(0, reach);
  const words = wordsOf(near).filter(
    ({ index, segment }) => near.length === text.length || index + segment.length < near.length,
  );
  return sliceWords(near, words.slice(0, count));
}

function lastWords(text: string, count: number): string {
  const near = text.slice(-reach);
  const words = wordsOf(near).filter(({ index }) => near.length === text.length || index > 0);
  return sliceWords(near, words.slice(-count));
}

/** From the first of the words to the last, without what stands around them. */
function sliceWords(text: string, words: readonly Intl.SegmentData[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.index, last.index + last.segment.length) : '';
}

/** The words of a text with where each begins, as a browser tells them apart. */
export function wordsOf(text: string): readonly Intl.SegmentData[] {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
}

/** As it stands behind `text=` in an address. */
export function writeAnchor({ prefix, start, end, suffix }: TextAnchor): string {
  const terms = [
    ...(prefix === undefined ? [] : [`${encodeTerm(prefix)}-`]),
    encodeTerm(start),
    ...(end === undefined ? [] : [encodeTerm(end)]),
    ...(suffix === undefined ? [] : [`-${encodeTerm(suffix)}`]),
  ];
  return terms.join(',');
}

/** `-`, `,` and `&` divide a text fragment; a lone surrogate can't be written in an address. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.replace(/\s+/gu, ' ').replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
