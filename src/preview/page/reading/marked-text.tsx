import type { Span } from '../../../domain.js';
import { type ArticlePlace, quoteId } from '../../articles/article-address.js';

/** An article's text with what is marked in it. */
export interface Marking {
  readonly text: string;
  readonly place: ArticlePlace;
}

/** A stretch of the text, as text alone: whatever it holds, nothing of it is markup. */
export function MarkedText({ marking, span }: { marking: Marking; span: Span }) {
  const { quote, leads, words } = marking.place;
  const marks = [...quote, ...leads, ...words];
  const cuts = [...marks.flatMap(({ start, end }) => [start, end]), span.start, span.end];
  const ends = [...new Set(cuts.filter((at) => at >= span.start && at <= span.end))].sort((a, b) => a - b);
  return (
    <>
      {ends.slice(1).map((end, at) => (
        <Piece marking={marking} span={{ start: ends[at] ?? end, end }} />
      ))}
    </>
  );
}

function Piece({ marking: { text, place }, span }: { marking: Marking; span: Span }) {
  const words = text.slice(span.start, span.end);
  const shown = place.words.some((other) => isWithin(span, other)) ? <strong>{words}</strong> : words;
  const quote = place.quote.find((other) => isWithin(span, other));
  if (!quote && !place.leads.some((other) => isWithin(span, other))) return <>{shown}</>;
  if (!quote) return <mark class="lead">{shown}</mark>;
  const isFirst = span.start === place.quote[0]?.start;
  return (
    <mark {...(isFirst && { id: quoteId, tabindex: -1 })}>
      {span.start === quote.start && <span class="visually-hidden">Quote begins: </span>}
      {shown}
      {span.end === quote.end && <span class="visually-hidden"> Quote ends.</span>}
    </mark>
  );
}

function isWithin({ start, end }: Span, other: Span): boolean {
  return other.start <= start && end <= other.end;
}
