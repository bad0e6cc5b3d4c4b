import type { Language, Span } from '../../domain.js';
import { readClaim } from '../compose/claims/read-claim.js';
import { hashTerm, hashTogether, packWhole, unpackWhole } from './hash-terms.js';

/** Where a sentence claims something: two that claim of the same thing have one `key`, and one `told` if they agree. */
export interface ClaimKey extends Span {
  readonly key: number;
  readonly told: number;
}

/** Numbers of a claim as it is kept. */
const fields = 4;

/** The keys of an article's sentences that give a value, packed. */
export function claimKeys(text: string, language: Language, sentences: readonly Span[]): Uint8Array {
  return packWhole(
    sentences.flatMap(({ start, end }) => {
      const claim = readClaim({ text: text.slice(start, end), language });
      if (!claim) return [];
      const about = claim.frame.map(({ term }) => hashTerm(term)).sort((a, b) => a - b);
      const kinds = claim.values.map(({ kind }) => hashTerm(kind));
      return [start, end, hashTogether([...about, ...kinds]), hashTerm(JSON.stringify(claim.values))];
    }),
  );
}

export function readClaimKeys(bytes: Uint8Array): ClaimKey[] {
  const numbers = unpackWhole(bytes);
  return Array.from({ length: Math.floor(numbers.length / fields) }, (_, at) => {
    const [start = 0, end = 0, key = 0, told = 0] = numbers.slice(at * fields, (at + 1) * fields);
    return { start, end, key, told };
  });
}
