import type { TableShape } from '../table-shape.js';

/** Of answers in messages how their articles stood when it was last looked, and what the messages tell. */
const followUps: TableShape = {
  name: 'follow_ups',
  columns: { answer: 'integer', seen: 'text', told: 'text', ended: 'text?' },
  key: ['answer'],
  parents: { answer: 'answers' },
};

/** Of which day's review of an article somebody was told: see `ToldReviews`. */
const toldReviews: TableShape = {
  name: 'told_reviews',
  columns: { article_id: 'text', review_by: 'text' },
  key: ['article_id'],
};

/** Tables of format 17 of what was told, which come after ledgers that they refer to. All of them are copied. */
export const followTables: readonly TableShape[] = [followUps, toldReviews];
