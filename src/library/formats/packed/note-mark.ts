/**
 * Whether raised letters are the mark of a note, which stands behind a word or a stop: the 2 in "m2" and "10 km2" is
 * not.
 */
export function isNoteMark(raised: string, before: string): boolean {
  if (!/^\s*[([]?(?:\d{1,3}|[*†‡§]+)(?:,\s*\d{1,3})*[)\]]?\s*$/.test(raised)) return false;
  return /[\p{L}\p{M}]{4}$|[\p{P}]$/u.test(before);
}

/** UTF-16 units before raised letters that tell whether they are a mark. */
const looked = 8;

/** The last letters of the first so many texts, enough for `isNoteMark`, however many texts there are. */
export function lastLetters(texts: readonly string[], count: number): string {
  let letters = '';
  for (let at = count - 1; at >= 0 && letters.length < looked; at -= 1) letters = `${texts[at] ?? ''}${letters}`;
  return letters.slice(-looked);
}
