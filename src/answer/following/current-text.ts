import type { Sentence, Span } from '../../domain.js';
import { foldWords } from './fold-words.js';

/** An article's text of today, with its sentences in their order. */
export interface CurrentText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** Neighbouring sentences as one. */
export interface Run extends Span {
  readonly first: Sentence;
}

/** The words of a span as they are compared. */
export function foldedAt(text: string, { start, end }: Span): string {
  return foldWords(text.slice(start, end));
}
