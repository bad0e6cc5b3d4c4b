import type pc from 'picocolors';
import {
  type Answer,
  type Citation,
  citationLink,
  type Language,
  type QuestionAnswer,
  type Reply,
  type Span,
  type Usage,
} from '../domain.js';
import { cliWords, describeReason, noticeWords, answerWords as words } from '../words.js';
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
      return `${noticeWords.tooLong(reply.length, reply.limit)} ${noticeWords.askShorter}`;
    case 'no_access':
      return noticeWords.membersOnly;
    case 'not_asked':
      // Only of what nobody addresses to the bot, and all is addressed to it here.
      return '';
    case 'cited':
      return [
        ...(reply.disagreement ? [words.disagreement(reply.citations.length)] : []),
        ...reply.citations.flatMap((citation, index) => citationLines(citation, index + 1, colors, reply.language)),
        ...(reply.unanswered ?? []).map((part) => words.unanswered(printable(part))),
        ...readAsLines(reply),
        confidenceLine(reply, colors),
      ].join('\n');
    case 'abstained':
      return [
        words.noAnswer,
        printable(describeReason(reply.reason)),
        ...(reply.closest ? [words.closest, ...citationLines(reply.closest, 1, colors, reply.language)] : []),
        ...readAsLines(reply),
        confidenceLine(reply, colors),
      ].join('\n');
  }
}

function formatUsage({ articles, examples }: Usage): string {
  return [
    articles === 0 ? cliWords.howToImport('npm run import -- PATH') : cliWords.howToAsk('npm run ask -- "…"', articles),
    ...(examples.length > 0 ? [cliWords.examples, ...examples.map((example) => `  ${printable(example)}`)] : []),
  ].join('\n');
}

function confidenceLine({ confidence, diagnostics }: QuestionAnswer, colors: Colors): string {
  return colors.dim(cliWords.confidence(confidence, diagnostics.tookMs));
}

/**
 * A quote with what answers in bold, and its source under it; marked where it is in another language than what was
 * `asked`.
 */
export function citationLines(citation: Citation, number: number, colors: Colors, asked?: Language): string[] {
  const { title, locator, surest, publishedAt, age } = citation;
  const { section, sentence, lastSentence, place } = locator;
  const where = [words.sentences(sentence, lastSentence, surest?.sentence), ...words.place(place)];
  const marks = asked === undefined ? [] : words.marks(citation, asked);
  const source = [title, section, ...where, publishedAt, age && words.age(age), ...marks, citationLink(citation)];
  return [
    ...(citation.leadIns ?? []).map(({ quote, isApart }) =>
      colors.dim(`▏${printable(quote)}${isApart ? ` ${words.leftOut}` : ''}`),
    ),
    `${colors.dim('▏')}${styledQuote(citation, colors)}`,
    colors.cyan(`${number}  ${printable(source.filter((part) => part !== undefined).join(' · '))}`),
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
  const slice = (from: number, to: number) => printable(quote.slice(from - start, to - start));
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
    ...(readAs !== undefined ? [words.readAs(printable(readAs))] : []),
    ...(corrections.length > 0 ? [words.corrected(corrections.map(({ to }) => printable(to)))] : []),
  ];
}
