import type { Span } from './article.js';
import { followAnchor } from './follow-anchor.js';
import { type Side, sideBefore, sideBehind } from './sides-of-quote.js';
import { anchorOf, type TextAnchor, writeAnchor } from './text-anchor.js';

/** UTF-16 code units of a text at most that is looked through: each look takes some milliseconds of so long a one. */
const longestText = 1_000_000;

/** Characters of an anchor as it is written, so that there is room for the page's own address. */
const longestAnchor = 1_500;

/** Words at each end of a quote, and of what stands around it, fewest first. */
const sizesAtEnd = [5, 8, 13, 21];
const sizesAround = [2, 4, 8, 16, 32];

/**
 * What a quote has to be found by where its own words, as `anchorOf` has them, would lead elsewhere: more of them, else
 * what stands before or behind it, in its own line where that is enough. Of words that stand there twice, the anchor
 * leads to `span` alone. Undefined where none is needed, and where none is found.
 */
export function chooseAnchor(text: string, span: Span): TextAnchor | undefined {
  if (text.length > longestText) return undefined;
  const quote = text.slice(span.start, span.end);
  const sized = sizesAtEnd.flatMap((size) => anchorOf(quote, size) ?? []);
  const shapes = [...new Map(sized.map((shape) => [writeAnchor(shape), shape])).values()];
  const [usual] = shapes;
  if (!usual || leads(text, usual, span) === 'alone') return undefined;
  let first: TextAnchor | undefined;
  for (const anchor of candidates(text, span, shapes)) {
    if (writeAnchor(anchor).length > longestAnchor) continue;
    const where = leads(text, anchor, span);
    if (where === 'alone') return anchor;
    if (where === 'first') first ??= anchor;
  }
  return first;
}

/** Whether an anchor leads to a span: nowhere else, or there before it would lead elsewhere. */
function leads(text: string, anchor: TextAnchor, span: Span): 'alone' | 'first' | 'elsewhere' {
  const found = followAnchor(text, anchor);
  if (!found || found.start < span.start || found.end > span.end) return 'elsewhere';
  const left = text.slice(span.start, found.start) + text.slice(found.end, span.end);
  if (/[\p{L}\p{N}]/u.test(left)) return 'elsewhere';
  return followAnchor(text, anchor, found.start + 1) ? 'first' : 'alone';
}

function* candidates(text: string, span: Span, shapes: readonly TextAnchor[]): Generator<TextAnchor> {
  yield* shapes;
  const sides = sizesAround.map((size) => ({
    before: sideBefore(text, span, size),
    behind: sideBehind(text, span, size),
  }));
  for (const shape of shapes) {
    const alone = sides.flatMap(({ before, behind }) => [
      ...(before ? [{ side: before, anchor: between(shape, { before }) }] : []),
      ...(behind ? [{ side: behind, anchor: between(shape, { behind }) }] : []),
    ]);
    yield* alone.filter(({ side }) => side.isInLine).map(({ anchor }) => anchor);
    yield* alone.filter(({ side }) => !side.isInLine).map(({ anchor }) => anchor);
    yield* sides.filter(({ before, behind }) => before && behind).map((both) => between(shape, both));
  }
}

/** An anchor with what stands around it; of a line that is left, all is looked for, up to its end. */
function between(
  { start, end }: TextAnchor,
  { before, behind }: { readonly before?: Side | undefined; readonly behind?: Side | undefined },
): TextAnchor {
  const opened = `${before?.marks ?? ''}${start}`;
  const closing = behind?.marks ?? '';
  return {
    ...(before && { prefix: before.words }),
    start: end === undefined ? opened + closing : opened,
    ...(end !== undefined && { end: end + closing }),
    ...(behind && { suffix: behind.words }),
  };
}
