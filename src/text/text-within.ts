import type { Span } from '../domain.js';

/**
 * What a span of an article says, cut from a part of it (a passage, a sentence) that holds the span and has its own
 * text.
 */
export function textWithin(part: { readonly text: string; readonly start: number }, { start, end }: Span): string {
  return part.text.slice(start - part.start, end - part.start);
}
