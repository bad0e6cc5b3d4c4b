import type { Span } from '../../domain.js';

/**
 * A stretch of an article's text that no sentence crosses. `item` and `row` are parts of a list or table, which is
 * named by `group`: its parts belong together as a passage.
 */
export interface TextBlock extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** 1 to 6, headings only. */
  readonly level?: number;
  /** Start of the list or table the block is part of. */
  readonly group?: number;
}
