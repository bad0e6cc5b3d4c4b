import type { VectorShelf } from '../vector-shelf.js';
import type { Synchronous } from './synchronous.js';

export function createSqliteVectorShelf(): Synchronous<VectorShelf> {
  return { pending: () => [], save: () => {}, progress: () => [] };
}
