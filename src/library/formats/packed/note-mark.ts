/**
 * Whether raised letters are the mark of a note, which stands behind a word or a stop: the 2 in "m2" and "10 km2" is
 * not.
 */
export function isNoteMark(raised: string, before: string): boolean {
  if (!/^\s*[([]?(?:\d{1,3}|[*†‡§]+)(?:,\s*\d{1,3})*[)\]]?\s*$/.test(raised)) return false;
  return /[\p{L}\p{M}]{4}$|[\p{P}]$/u.test(before);
}
