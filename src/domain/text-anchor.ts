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
  const parts = quote.split(betweenBlocks).filter((part) => wordsOf(part).length > 0);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const count = wordsOf(first).length;
  if (parts.length === 1) {
    if (count <= 2 * atEnd) return { start: cutWords(first, 0, count) };
    return { start: cutWords(first, 0, atEnd), end: cutWords(first, count - atEnd, count) };
  }
  const lastCount = wordsOf(last).length;
  const isCell = quote.includes(' · ');
  return {
    start: cutWords(first, 0, atEnd),
    end: cutWords(last, lastCount - (isCell ? 1 : atEnd), lastCount),
  };
}

/** From the word numbered `from` up to the one before `to`, without what stands around them. */
function cutWords(text: string, from: number, to: number): string {
  const words = wordsOf(text).slice(Math.max(0, from), to);
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
