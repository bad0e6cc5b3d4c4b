import type { types } from '@slack/bolt';
import type { QuoteChange } from '../../domain.js';
import { changeWords } from '../../words.js';
import { quoteElements, quoteLines } from './cited-quote.js';
import { formatDate } from './format-date.js';
import { section, textLeaf } from './rich-text.js';

/** What became of a quote, in a sentence of ours. */
function changeSentence(change: QuoteChange): string {
  const date = change.on === undefined ? undefined : formatDate(change.on);
  switch (change.kind) {
    case 'changed':
      return [changeWords.changed(date), ...(change.now ? [changeWords.now] : [])].join(' ');
    case 'over':
      return changeWords.over(formatDate(change.on));
    case 'not_yet':
      return changeWords.notYet(formatDate(change.on));
    case 'gone':
      return changeWords.gone(date);
  }
}

/** The same as elements of rich text that follow the quote, with the new words, cut to at most `limit` characters. */
export function changeElements(change: QuoteChange, limit: number): types.RichTextBlock['elements'] {
  const now = change.kind === 'changed' ? change.now : undefined;
  return [
    section([textLeaf(changeSentence(change))]),
    ...(now ? quoteElements({ ...now, highlights: [] }, limit) : []),
  ];
}

/** The same as lines of a message's `text`, before escaping. */
export function changeLines(change: QuoteChange, limit: number): string[] {
  const now = change.kind === 'changed' ? change.now : undefined;
  return [changeSentence(change), ...(now ? quoteLines(now, limit) : [])];
}
