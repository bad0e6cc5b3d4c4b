import fnv1a from '@sindresorhus/fnv1a';
import type { QuoteChanges } from '../../domain.js';

/** A short mark of what became of an answer's quotes, the same for as long as that is; empty where all still hold. */
export function markChanges(changes: QuoteChanges): string {
  if (changes.every((change) => change === undefined)) return '';
  const written = JSON.stringify(changes.map((change) => change ?? null));
  return fnv1a(written, { size: 64 }).toString(16).padStart(16, '0');
}
