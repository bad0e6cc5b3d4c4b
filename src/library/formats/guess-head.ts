import { wordCount } from './text-pieces.js';

/** Rows of a table that are looked at. */
const sample = 50;

/** UTF-16 units, and words, of what names a column, at most. */
const longestName = 60;
const mostWords = 8;

const isValue = /\p{N}|@|^(?:x|✓|✔|✗|–|-|yes|no|ja|nein|oui|non|sí|نعم|لا)$/iu;

/**
 * Whether the first of a table's rows names its columns, where nothing in the file says so: short names, all different,
 * over values, or over three columns and more. Each row is the texts of its cells.
 */
export function guessHead(rows: readonly (readonly string[])[]): boolean {
  const [names = [], ...others] = rows.slice(0, sample);
  const width = Math.max(0, ...others.map((row) => row.findLastIndex((text) => text !== '') + 1));
  if (names.length < 2 || width < 2 || width > names.length || names.slice(0, width).some((name) => !isName(name))) {
    return false;
  }
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return false;
  const holdsValues = names.some((_, column) => {
    const values = others.flatMap((row) => row[column] || []);
    return values.length > 0 && 2 * values.filter((value) => isValue.test(value)).length >= values.length;
  });
  return holdsValues || width > 2;
}

function isName(text: string): boolean {
  const isShort = text.length <= longestName && wordCount(text) <= mostWords;
  return isShort && /\p{L}/u.test(text) && !/[.!;]$/.test(text) && !/@|^\p{N}[\p{N}.,:/ -]*$/u.test(text);
}
