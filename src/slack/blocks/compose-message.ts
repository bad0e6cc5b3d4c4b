import type { types } from '@slack/bolt';
import type { Citation, Language, QuoteChange } from '../../domain.js';
import { changeElements, changeLines } from './change-note.js';
import { quoteElements, quoteLines } from './cited-quote.js';
import { escapeText } from './escape-text.js';
import { fitLabel } from './fit-text.js';
import { isolatePieces } from './isolate-direction.js';
import { richText, section, smallLine, textLine } from './rich-text.js';
import { slackBudgets, slackLimits } from './slack-limits.js';
import { type SourceLine, sourceLine } from './source-line.js';

/** What `chat.postMessage`, `respond` and `ack` take. `text` says all that `blocks` show, and is already escaped. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/**
 * What a message is made of, top to bottom. A `note` is a smaller line, `others` what others wrote in it, each on one
 * line; a quote's `number` counts from 1, and `asked` is the language of the question.
 */
export type MessagePart =
  | { readonly kind: 'line' | 'note'; readonly text: string; readonly others?: readonly string[] }
  | {
      readonly kind: 'quote';
      readonly number: number;
      readonly citation: Citation;
      readonly asked: Language;
      /** What became of it since. */
      readonly change?: QuoteChange | undefined;
    };

/** Upper lengths of a quote, a line, and a title or heading, in characters. */
export type Sizes = Readonly<Record<'quote' | 'line' | 'label', number>>;

/**
 * Turns parts (at most three quotes among a dozen) into a message that Slack accepts. Whatever is too long is shortened
 * where it stands, the longest first; a shortened quote says so. Nothing in a part is read as markup. `buttons` follow
 * the parts and have no place in `text`, which can't be pressed.
 * Throws `RangeError` for more parts than a message may have blocks.
 */
export function composeMessage(given: readonly MessagePart[], buttons: readonly types.KnownBlock[] = []): SlackMessage {
  // Slack refuses empty text.
  const parts = given.filter((part) => part.kind === 'quote' || fitLabel(part.text, slackBudgets.line) !== '');
  if (parts.length + buttons.length > slackLimits.blocks)
    throw new RangeError(`A message of ${parts.length} parts is too long.`);
  return {
    text: shorten(
      (sizes) => escapeText(parts.flatMap((part) => writeLines(part, sizes)).join('\n')),
      (text) => text.length <= slackLimits.text - slackBudgets.lead,
    ),
    blocks: shorten(
      (sizes) => [...parts.map((part) => buildBlock(part, sizes)), ...buttons],
      (blocks) => JSON.stringify(blocks).length <= slackLimits.blocksJson - slackBudgets.lead,
    ),
  };
}

/** Builds with smaller and smaller sizes until the result fits. Escaping makes lengths hard to tell beforehand. */
export function shorten<T>(build: (sizes: Sizes) => T, isFitting: (built: T) => boolean): T {
  for (let scale = 1; ; scale *= 0.8) {
    const size = (budget: number): number => Math.max(1, Math.floor(budget * scale));
    const { quote, line, label } = slackBudgets;
    const built = build({ quote: size(quote), line: size(line), label: size(label) });
    // At a hundredth nothing but fixed words and addresses is left, and a dozen parts have room for these.
    if (isFitting(built) || scale < 0.01) return built;
  }
}

/** One part as a block. */
export function buildBlock(part: MessagePart, sizes: Sizes): types.KnownBlock {
  if (part.kind !== 'quote') {
    const line = isolatePieces(fitLabel(part.text, sizes.line), part.others ?? []);
    return part.kind === 'note' ? smallLine(line) : textLine(line);
  }
  return richText([
    ...quoteElements(part.citation, sizes.quote),
    ...(part.change ? changeElements(part.change, sizes.quote) : []),
    section(sourceOf(part, sizes).leaves),
  ]);
}

/** The same part as lines of `text`, before escaping. */
export function writeLines(part: MessagePart, sizes: Sizes): string[] {
  if (part.kind !== 'quote') return [isolatePieces(fitLabel(part.text, sizes.line), part.others ?? [])];
  return [
    ...quoteLines(part.citation, sizes.quote),
    ...(part.change ? changeLines(part.change, sizes.quote) : []),
    sourceOf(part, sizes).text,
  ];
}

function sourceOf({ citation, number, asked }: Extract<MessagePart, { kind: 'quote' }>, sizes: Sizes): SourceLine {
  return sourceLine(citation, number, { labelLimit: sizes.label, asked });
}
