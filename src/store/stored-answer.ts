import { z } from 'zod';
import type { Answer } from '../domain.js';
import { VerbatimError } from '../errors.js';
import { firstStoredAnswer, upcastFirst } from './first-stored-answer.js';
import { parseStored } from './parse-stored.js';
import { storedAnswer, storedDiagnostics } from './stored-answer-shapes.js';

/**
 * An answer as it is kept: JSON of a version, and the JSON of its diagnostics, which lay in the answer in version 1.
 */
export interface StoredAnswer {
  readonly version: number;
  readonly answer: string;
  readonly diagnostics: string | null;
}

const NEWEST = 2;

export function writeStoredAnswer({ diagnostics, ...answer }: Answer): StoredAnswer {
  return { version: NEWEST, answer: JSON.stringify(answer), diagnostics: JSON.stringify(diagnostics) };
}

/**
 * Returns an answer of any version in today's shape.
 * @throws {StoreDamage} for what no version wrote.
 * @throws {VerbatimError} `store_newer` for a version after ours.
 */
export function readStoredAnswer({ version, answer, diagnostics }: StoredAnswer): Answer {
  if (version === 1) return upcastFirst(parseStored(firstStoredAnswer, answer, 'answer'));
  if (version > NEWEST) {
    throw new VerbatimError(
      'store_newer',
      `An answer was kept by a newer Verbatim (version ${version}; this one knows ${NEWEST}): update Verbatim.`,
    );
  }
  return {
    ...parseStored(storedAnswer, answer, 'answer'),
    diagnostics: parseStored(storedDiagnostics, diagnostics ?? '', 'diagnostics of an answer'),
  };
}

const collectionNames = z.array(z.string());

export function readStoredCollections(json: string): readonly string[] {
  return parseStored(collectionNames, json, 'collections of an answer');
}
