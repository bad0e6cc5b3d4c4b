import type { LeftOut } from '../contract.js';
import { wordCount } from '../text-pieces.js';

/** What a file's tracked changes were read as. */
export function toldChanges(insertions: number, deletions: number): string[] {
  const inserted = toldOf(insertions, 'tracked insertion', 'read as accepted');
  if (insertions > 0 && deletions > 0) return [`${inserted}, ${counted(deletions, 'deletion')} as gone`];
  if (insertions > 0) return inserted;
  return toldOf(deletions, 'tracked deletion', 'read as gone');
}

/** What became of so many things, as a note: "2 charts are not read"; none where there are none. */
export function toldOf(count: number, what: string, became: string): string[] {
  return count > 0 ? [`${counted(count, what)} ${count === 1 ? 'is' : 'are'} ${became}`] : [];
}

/** Why nothing is read of a text that holds so many pictures and no word. */
export function emptyReason(pictures: number): string {
  return pictures > 0
    ? 'it holds pictures and no text; have its text recognized (OCR) and save it again'
    : 'empty: it holds no text';
}

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** What was left out, by what it is, with its texts; nothing of what has no words. */
export function leftOutOf(texts: Readonly<Record<string, readonly string[]>>): LeftOut[] {
  return Object.entries(texts)
    .map(([what, own]) => ({ what, words: own.reduce((sum, text) => sum + wordCount(text), 0) }))
    .filter(({ words }) => words > 0);
}
