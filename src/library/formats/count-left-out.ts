import type { LeftOut } from './contract.js';

/** Counts the words that a reader leaves out, by what they are. */
export class LeftOutCounter {
  private readonly counts = new Map<string, number>();

  add(what: string, text: string): void {
    const words = countWords(text);
    if (words > 0) this.counts.set(what, (this.counts.get(what) ?? 0) + words);
  }

  all(): LeftOut[] {
    return Array.from(this.counts, ([what, words]) => ({ what, words }));
  }
}

/** Runs of letters and digits. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}
