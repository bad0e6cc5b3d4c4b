import type { TableShape } from '../table-shape.js';

/** Of answers in messages how their articles stood when it was last looked, and what the messages tell: see `FollowUps`. */
const followUps: TableShape = {
  name: 'follow_ups',
  columns: { answer: 'integer', seen: 'text', told: 'text', ended: 'text?' },
  key: ['answer'],
  parents: { answer: 'answers' },
};

/** Tables of format 17 that refer to ledgers, and so come after these. All of them are copied. */
export const followTables: readonly TableShape[] = [followUps];
