import type pc from 'picocolors';
import type { Answer, Citation, Reply, Span, Usage } from '../domain.js';

type Colors = ReturnType<typeof pc.createColors>;

/**
 * A reply as a person reads it in a terminal: the quote with the words that answer in bold, its source under it, and how
 * sure the bot is. `colors` may be a set that colours nothing.
 */
export const formatReply = (reply: Reply, colors: Colors): string => {
  switch (reply.kind) {
    case 'usage':
      return formatUsage(reply.usage);
    case 'too_long':
      return `The question has ${reply.length} characters; ${reply.limit} is the most. Ask something shorter.`;
    case 'cited':
      return [
        ...reply.citations.flatMap((citation, index) => citationLines(citation, index + 1, colors)),
        ...readAsLines(reply),
        colors.dim(`Confidence ${reply.confidence.toFixed(2)} · ${reply.tookMs.toFixed(1)} ms`),
      ].join('\n');
    case 'abstained':
      return [
        'I found no sentence that answers this.',
        reply.reason.message,
        ...(reply.closest ? ['Closest passage (not an answer):', ...citationLines(reply.closest, 1, colors)] : []),
        ...readAsLines(reply),
        colors.dim(`Confidence ${reply.confidence.toFixed(2)} · ${reply.tookMs.toFixed(1)} ms`),
      ].join('\n');
  }
};

const formatUsage = ({ articles, examples }: Usage): string =>
  [
    articles === 0
      ? 'There are no articles yet. Add some: npm run import -- PATH'
      : `Ask a question in your own words: npm run ask -- "…"  (${articles} articles)`,
    ...(examples.length > 0 ? ['Try:', ...examples.map((example) => `  ${example}`)] : []),
  ].join('\n');

const citationLines = (citation: Citation, number: number, colors: Colors): string[] => {
  const place = [citation.title, citation.section, `sentence ${citation.sentence}`, citation.publishedAt, citation.url];
  return [
    `${colors.dim('▏')}${printable(boldParts(citation, colors))}`,
    colors.cyan(`${number}  ${printable(place.filter((part) => part !== undefined).join(' · '))}`),
  ];
};

const boldParts = ({ quote, start, highlights }: Citation, colors: Colors): string => {
  let shown = '';
  let from = 0;
  for (const { start: first, end } of relative(highlights, start)) {
    shown += quote.slice(from, first) + colors.bold(quote.slice(first, end));
    from = end;
  }
  return shown + quote.slice(from);
};

const relative = (spans: readonly Span[], origin: number): Span[] =>
  spans.map(({ start, end }) => ({ start: start - origin, end: end - origin }));

/** A terminal obeys control characters: those of an article (all but our own colours') are shown as spaces. */
const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
  text.replace(/\x1b(?!\[\d+m)|[\x00-\x1a\x1c-\x1f\x7f-\x9f]/g, ' ');

const readAsLines = ({ readAs, corrections }: Answer): string[] => [
  ...(readAs !== undefined ? [`Read as: ${readAs}`] : []),
  ...(corrections.length > 0 ? [`Read as: ${corrections.map(({ to }) => to).join(', ')}`] : []),
];
