import type pc from 'picocolors';
import type { Answer, Citation, Reply, Span, Usage } from '../domain.js';
import { describeReason, answerWords as words } from '../words.js';
import { printable } from './printable.js';

type Colors = ReturnType<typeof pc.createColors>;

/**
 * A reply as a person reads it in a terminal: the quote with the words that answer in bold, its source under it, and
 * how sure the bot is. `colors` may be a set that colours nothing.
 */
export function formatReply(reply: Reply, colors: Colors): string {
  switch (reply.kind) {
    case 'usage':
      return formatUsage(reply.usage);
    case 'too_long':
      return `The question has ${reply.length} characters; ${reply.limit} is the most. Ask something shorter.`;
    case 'not_asked':
    case 'no_access':
      // Only of what is overheard, and of whoever may see nothing: neither is so here.
      return '';
    case 'cited':
      return [
        ...(reply.disagreement ? [words.disagreement(reply.citations.length)] : []),
        ...reply.citations.flatMap((citation, index) => citationLines(citation, index + 1, colors)),
        ...(reply.unanswered ?? []).map((part) => words.unanswered(printable(part))),
        ...readAsLines(reply),
        colors.dim(`Confidence ${reply.confidence.toFixed(2)} · ${reply.diagnostics.tookMs.toFixed(1)} ms`),
      ].join('\n');
    case 'abstained':
      return [
        words.noAnswer,
        describeReason(reply.reason),
        ...(reply.closest ? [words.closest, ...citationLines(reply.closest, 1, colors)] : []),
        ...readAsLines(reply),
        colors.dim(`Confidence ${reply.confidence.toFixed(2)} · ${reply.diagnostics.tookMs.toFixed(1)} ms`),
      ].join('\n');
  }
}

function formatUsage({ articles, examples }: Usage): string {
  return [
    articles === 0
      ? 'There are no articles yet. Add some: npm run import -- PATH'
      : `Ask a question in your own words: npm run ask -- "…"  (${articles} articles)`,
    ...(examples.length > 0 ? ['Try:', ...examples.map((example) => `  ${example}`)] : []),
  ].join('\n');
}

/** A quote with what answers in bold, and its source under it. */
export function citationLines(citation: Citation, number: number, colors: Colors): string[] {
  const { title, locator, surest, publishedAt, url } = citation;
  const { section, sentence, lastSentence } = locator;
  const place = [title, section, words.sentences(sentence, lastSentence, surest?.sentence), publishedAt, url];
  return [
    `${colors.dim('▏')}${printable(styledQuote(citation, colors))}`,
    colors.cyan(`${number}  ${printable(place.filter((part) => part !== undefined).join(' · '))}`),
  ];
}

/** The quote with the words that answer in bold, and the sentences beside the surest one in italics. */
function styledQuote(citation: Citation, colors: Colors): string {
  const { quote, start, end, surest = { start, end } } = citation;
  const { start: first, end: last } = surest;
  const aside = (part: Span) => (part.start < part.end ? colors.italic(boldParts(citation, part, colors)) : '');
  return quote.length === 0
    ? ''
    : aside({ start, end: first }) +
        boldParts(citation, { start: first, end: last }, colors) +
        aside({ start: last, end });
}

/** A part of the quote, as a span of the article, with what answers in it in bold. */
function boldParts({ quote, start, highlights }: Citation, part: Span, colors: Colors): string {
  const slice = (from: number, to: number) => quote.slice(from - start, to - start);
  let shown = '';
  let from = part.start;
  for (const highlight of highlights) {
    const [first, last] = [Math.max(from, highlight.start), Math.min(part.end, highlight.end)];
    if (first >= last) continue;
    shown += slice(from, first) + colors.bold(slice(first, last));
    from = last;
  }
  return shown + slice(from, part.end);
}

function readAsLines({ readAs, corrections }: Answer): string[] {
  return [
    ...(readAs !== undefined ? [words.readAs(readAs)] : []),
    ...(corrections.length > 0 ? [words.corrected(corrections.map(({ to }) => to))] : []),
  ];
}
