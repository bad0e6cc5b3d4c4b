import type { types } from '@slack/bolt';
import type { Span } from '../../domain.js';

/** A piece of a `rich_text` line. Slack shows its text as it is: no markup, no mentions, no emoji codes. */
export type Leaf = types.RichTextText | types.RichTextLink | types.RichTextChannelMention;

export function textLeaf(text: string): types.RichTextText {
  return { type: 'text', text };
}

export function boldLeaf(text: string): types.RichTextText {
  return { ...textLeaf(text), style: { bold: true } };
}

export function linkLeaf(text: string, url: string): types.RichTextLink {
  return { type: 'link', text, url };
}

export function section(leaves: readonly Leaf[]): types.RichTextSection {
  return {
    type: 'rich_text_section',
    elements: [...leaves],
  };
}

export function richText(elements: readonly types.RichTextBlock['elements'][number][]): types.RichTextBlock {
  return {
    type: 'rich_text',
    elements: [...elements],
  };
}

/** One line of text. */
export function textLine(text: string): types.RichTextBlock {
  return richText([section([textLeaf(text)])]);
}

/** A small grey line. `text` is at most `slackLimits.textObject` characters and shown as it is. */
export function smallLine(text: string): types.ContextBlock {
  return {
    type: 'context',
    elements: [{ type: 'plain_text', text, emoji: false }],
  };
}

/**
 * Text as a quote whose leaves, put together, are exactly that text. `highlights` are spans of it, shown in bold;
 * `main` is the span that matters most, beside which all else is shown in italics. What reaches over the end is left
 * out.
 */
export function quoteOf(text: string, highlights: readonly Span[], main?: Span): types.RichTextQuote {
  const bold = highlights.map((highlight) => wholePairs(text, highlight));
  const upright = main && wholePairs(text, main);
  const borders = [...bold, ...(upright ? [upright] : [])].flatMap(({ start, end }) => [start, end]);
  const inOrder = [...new Set([0, text.length, ...borders])].sort((a, b) => a - b);
  const elements = inOrder.slice(1).map((end, at): types.RichTextText => {
    const part = { start: inOrder[at] ?? 0, end };
    const isBold = bold.some((span) => isWithin(part, span));
    const isItalic = upright !== undefined && !isWithin(part, upright);
    const style = { ...(isBold && { bold: true }), ...(isItalic && { italic: true }) };
    return { ...textLeaf(text.slice(part.start, end)), ...((isBold || isItalic) && { style }) };
  });
  return { type: 'rich_text_quote', elements: joinAlike(elements) };
}

function isWithin(part: Span, span: Span): boolean {
  return part.start >= span.start && part.end <= span.end;
}

/** Leaves of one style that follow each other, as one. */
function joinAlike(leaves: readonly types.RichTextText[]): types.RichTextText[] {
  const joined: types.RichTextText[] = [];
  for (const leaf of leaves) {
    const last = joined.at(-1);
    const isAlike = last?.style?.bold === leaf.style?.bold && last?.style?.italic === leaf.style?.italic;
    if (last && isAlike) joined[joined.length - 1] = { ...last, text: last.text + leaf.text };
    else joined.push(leaf);
  }
  return joined;
}

/** Half a surrogate pair can't be sent, so a leaf never begins or ends inside one. */
function wholePairs(text: string, { start, end }: Span): Span {
  return {
    start: isInsidePair(text, start) ? start - 1 : Math.min(start, text.length),
    end: isInsidePair(text, end) ? end + 1 : Math.min(end, text.length),
  };
}

function isInsidePair(text: string, index: number): boolean {
  return (text.codePointAt(index - 1) ?? 0) > 0xffff;
}
