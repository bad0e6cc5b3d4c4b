/** Characters of a name at most; a longer one keeps its end, which may tell its format. */
const longest = 120;
const end = 20;

/** What a name shows nothing by, or by which it would show as another: control, line and direction marks. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A file's name as a browser sends it, without folders and all that can't be seen; never empty. */
export function cleanName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const name = last.replaceAll(unseen, ' ').normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  if (/^\.*$/.test(name)) return 'file';
  const letters = [...name];
  if (letters.length <= longest) return name;
  return `${letters.slice(0, longest - end - 1).join('')}…${letters.slice(-end).join('')}`;
}
