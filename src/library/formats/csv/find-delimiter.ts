const delimiters = [',', ';', '\t', '|'] as const;

/** UTF-16 units, and lines of them, that are looked at. */
const sample = 64 * 1024;
const lineSample = 50;

/** The mark between the values of a table: the one that most of its first lines have in the same number. */
export function findDelimiter(text: string): string {
  const lines = unquoted(text.slice(0, sample))
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, lineSample);
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, lines: regularity(lines, delimiter) }))
    .sort((one, other) => other.lines - one.lines);
  return best && best.lines > 0 ? best.delimiter : ',';
}

/** Without what stands in quotes, in which any mark is a letter. */
function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '""');
}

/** Lines that have a mark as often as most lines have it. */
function regularity(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...Array.from(counts, ([count, times]) => times + Math.min(count, 20) / 100));
}
