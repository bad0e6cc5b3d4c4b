/** A word this long (in characters) is an address or noise; it is cut inside rather than dropped whole. */
const longestWord = 60;

/** Word borders next to a cut depend on what follows it; this many characters of context settle them. */
const lookahead = 100;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** The nearest border at or before `index`, which must lie inside `text`. */
function borderBefore(segmenter: Intl.Segmenter, text: string, index: number): number {
  return index >= text.length ? text.length : (segmenter.segment(text).containing(index)?.index ?? index);
}

/**
 * The part of a quote that fits: all of it, or a prefix of at most `limit` UTF-16 code units (0 or more) that ends at
 * a word border and splits no character that a person sees as one. A single longer word is cut inside. The prefix may
 * be empty. No ellipsis is added: what is returned is still an exact part of the quote.
 */
export function fitQuote(quote: string, limit: number): { text: string; isCut: boolean } {
  if (quote.length <= limit) return { text: quote, isCut: false };
  const near = quote.slice(0, limit + lookahead);
  const border = borderBefore(words, near, limit);
  const cut = near.slice(0, limit - border > longestWord ? limit : border).trimEnd() || near.slice(0, limit).trimEnd();
  return { text: near.slice(0, borderBefore(graphemes, near, cut.length)), isCut: true };
}

/** Controls, unpaired surrogates, and marks that are invisible or change the direction of what follows. */
const unseen = /[\p{Cc}\p{Cs}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/gu;

/**
 * Somebody's words as one line of at most `limit` UTF-16 code units (1 or more): whitespace folded, invisible marks
 * and direction overrides taken out, and "…" at its end where it was cut. For titles and questions; never for quotes.
 */
export function fitLabel(label: string, limit: number): string {
  const line = label.replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  return line.length <= limit ? line : `${fitQuote(line, limit - 1).text}…`;
}
