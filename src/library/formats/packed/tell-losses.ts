import type { LeftOut } from '../contract.js';
import { wordsOf } from '../text-pieces.js';

/** What a file's tracked changes were read as. */
export function toldChanges(insertions: number, deletions: number): string[] {
  const inserted = `${counted(insertions, 'tracked insertion')} ${insertions === 1 ? 'is' : 'are'} read as accepted`;
  if (insertions > 0 && deletions > 0) return [`${inserted}, ${counted(deletions, 'deletion')} as gone`];
  if (insertions > 0) return [inserted];
  return deletions > 0
    ? [`${counted(deletions, 'tracked deletion')} ${deletions === 1 ? 'is' : 'are'} read as gone`]
    : [];
}

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** What was left out, by what it is, with its texts; nothing of what has no words. */
export function leftOutOf(texts: Readonly<Record<string, readonly string[]>>): LeftOut[] {
  return Object.entries(texts)
    .map(([what, own]) => ({ what, words: own.reduce((sum, text) => sum + wordsOf(text), 0) }))
    .filter(({ words }) => words > 0);
}
