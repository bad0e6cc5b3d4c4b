import type { types } from '@slack/bolt';
import type { Span } from '../domain.js';

/** A piece of a `rich_text` line. Slack shows its text as it is: no markup, no mentions, no emoji codes. */
export type Leaf = types.RichTextText | types.RichTextLink | types.RichTextChannelMention;

export const textLeaf = (text: string): types.RichTextText => ({ type: 'text', text });

export const linkLeaf = (text: string, url: string): types.RichTextLink => ({ type: 'link', text, url });

export const section = (leaves: readonly Leaf[]): types.RichTextSection => ({
  type: 'rich_text_section',
  elements: [...leaves],
});

export const richText = (elements: readonly types.RichTextBlock['elements'][number][]): types.RichTextBlock => ({
  type: 'rich_text',
  elements: [...elements],
});

/** A small grey line. `text` is at most `slackLimits.textObject` characters and shown as it is. */
export const smallLine = (text: string): types.ContextBlock => ({
  type: 'context',
  elements: [{ type: 'plain_text', text, emoji: false }],
});

/**
 * Text as a quote whose leaves, put together, are exactly that text. `highlights` are spans of it, disjoint and in
 * order, shown in bold; what reaches over its end is left out.
 */
export const quoteOf = (text: string, highlights: readonly Span[]): types.RichTextQuote => {
  const elements: types.RichTextText[] = [];
  let shown = 0;
  for (const highlight of highlights) {
    const start = Math.max(shown, pairStart(text, highlight.start));
    const end = Math.min(text.length, pairEnd(text, highlight.end));
    if (start >= end) continue;
    if (start > shown) elements.push(textLeaf(text.slice(shown, start)));
    elements.push({ ...textLeaf(text.slice(start, end)), style: { bold: true } });
    shown = end;
  }
  if (shown < text.length) elements.push(textLeaf(text.slice(shown)));
  return { type: 'rich_text_quote', elements };
};

/** Half a surrogate pair can't be sent, so a leaf never begins or ends inside one. */
const isInsidePair = (text: string, index: number): boolean => (text.codePointAt(index - 1) ?? 0) > 0xffff;

const pairStart = (text: string, index: number): number => (isInsidePair(text, index) ? index - 1 : index);

const pairEnd = (text: string, index: number): number => (isInsidePair(text, index) ? index + 1 : index);
