import { randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import './provided.js';

/** Copies the store that holds the sample articles; returns the copy's path, which is gone when all tests have run. */
export function copySamples(to?: string): string {
  const prepared = inject('sampleStore');
  const copy = to ?? path.join(path.dirname(prepared), `${randomUUID()}.db`);
  copyFileSync(prepared, copy);
  return copy;
}
