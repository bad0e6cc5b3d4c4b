import type { types } from '@slack/bolt';
import type { FactLine, FactSheet } from '../../domain.js';
import { factsWords as words } from '../../words.js';
import { quoteElements, quoteLines } from '../blocks/cited-quote.js';
import {
  buildBlock,
  type MessagePart,
  type Sizes,
  type SlackMessage,
  shorten,
  writeLines,
} from '../blocks/compose-message.js';
import { escapeText } from '../blocks/escape-text.js';
import { boldLeaf, type Leaf, richText, section, textLeaf } from '../blocks/rich-text.js';
import { slackBudgets, slackLimits } from '../blocks/slack-limits.js';
import { positionLine, type SourceLine, sourceLine, titleLine } from '../blocks/source-line.js';

/** A quote shows one highlight for each so many characters of its limit: each highlight costs two more leaves. */
const charactersPerHighlight = 100;

/**
 * Lays a sheet out: its lead, then group by group each quote above its own source. Quotes of one article name it once,
 * on top. All is shortened alike until it fits.
 */
export function composeFactSheet(
  lead: readonly MessagePart[],
  sheet: FactSheet,
  buttons: readonly types.KnownBlock[],
): SlackMessage {
  const rows = rowsOf(sheet);
  return {
    text: shorten(
      (sizes) =>
        escapeText(
          [...lead.flatMap((part) => writeLines(part, sizes)), ...rows.flatMap((row) => writeRow(row, sizes))].join(
            '\n',
          ),
        ),
      (text) => text.length <= slackLimits.text - slackBudgets.lead,
    ),
    blocks: shorten(
      (sizes) => [
        ...lead.map((part) => buildBlock(part, sizes)),
        ...rows.map((row) => buildRow(row, sizes)),
        ...buttons,
      ],
      (blocks) => JSON.stringify(blocks).length <= slackLimits.blocksJson - slackBudgets.lead,
    ),
  };
}

type Row =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'article' | 'quote'; readonly line: FactLine; readonly number: number; readonly isSole: boolean };

function rowsOf({ lines, from }: FactSheet): Row[] {
  const [first] = lines;
  const isSole = lines.every(({ citation }) => citation.articleId === first?.citation.articleId);
  const article: Row[] = isSole && first ? [{ kind: 'article', line: first, number: 0, isSole }] : [];
  return [
    ...article,
    ...lines.flatMap((line, at): Row[] => [
      ...(line.group === lines[at - 1]?.group ? [] : [{ kind: 'heading' as const, text: words.groups[line.group] }]),
      { kind: 'quote', line, number: from + at + 1, isSole },
    ]),
  ];
}

function buildRow(row: Row, sizes: Sizes): types.RichTextBlock {
  if (row.kind === 'heading') return richText([section([boldLeaf(row.text)])]);
  if (row.kind === 'article') return richText([section(topLeaves(row.line, sizes))]);
  const { citation } = row.line;
  const highlights = citation.highlights.slice(0, Math.max(1, Math.floor(sizes.quote / charactersPerHighlight)));
  return richText([...quoteElements({ ...citation, highlights }, sizes.quote), section(sourceOf(row, sizes).leaves)]);
}

function writeRow(row: Row, sizes: Sizes): string[] {
  if (row.kind === 'heading') return [row.text];
  if (row.kind === 'article') return [`${words.from}${titleLine(row.line.citation, sizes.label).text}`];
  return [...quoteLines(row.line.citation, sizes.quote), sourceOf(row, sizes).text];
}

function topLeaves({ citation }: FactLine, sizes: Sizes): Leaf[] {
  return [textLeaf(words.from), ...titleLine(citation, sizes.label).leaves];
}

/** A sheet has twelve source lines, so an address longer than twice a title's limit is left out. */
function sourceOf({ line, number, isSole }: Exclude<Row, { kind: 'heading' }>, sizes: Sizes): SourceLine {
  const write = isSole ? positionLine : sourceLine;
  return write(line.citation, number, { labelLimit: sizes.label, linkLimit: 2 * sizes.label });
}
