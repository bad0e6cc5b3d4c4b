/** Words that a hyphen at a line's end is left before: "Haupt- und Nebeneingang". */
const joiners = /^(?:und|oder|bzw|sowie|and|or|et|ou|y|e|o|u)(?![\p{L}\p{M}])/iu;

/** UTF-16 units of a broken word's half at most. */
const longestWord = 80;

/** UTF-16 units of a line at most whose words are looked at. */
const longestLine = 2_000;

/** Puts the lines of paragraphs together, and words that are broken at their ends. */
export class LineJoiner {
  /** Words that were put together. */
  joined = 0;

  /** `words` are all words of the document that stand within lines, in lower case. */
  constructor(private readonly words: ReadonlySet<string>) {}

  join(lines: readonly string[]): string {
    return lines.reduce((before, line) => (before === '' ? line : this.joinTwo(before, line)), '');
  }

  private joinTwo(before: string, line: string): string {
    const end = before.slice(-longestWord);
    const [head = ''] = /(?<![\p{L}\p{M}’'-])[\p{L}\p{M}’'-]+$/u.exec(end.slice(0, -1)) ?? [];
    const hyphen = /^[-\u2010\u00ad]$/.test(end.slice(-1)) && /\p{L}$/u.test(head) ? end.slice(-1) : undefined;
    const [tail = ''] = /^[\p{L}\p{M}’']+/u.exec(line.slice(0, longestWord)) ?? [];
    if (hyphen === undefined || tail === '') {
      // What is broken at a hyphen within an address or a number goes on without a blank.
      return /[\p{L}\p{N}]-$/u.test(before.slice(-longestWord)) && /^\p{N}/u.test(line)
        ? before + line
        : `${before} ${line}`;
    }
    if (hyphen !== '\u00ad') {
      if (joiners.test(tail)) return `${before} ${line}`;
      const isName = /^\p{Lu}/u.test(tail);
      const isWhole = this.words.has(`${head}${tail}`.toLowerCase());
      if (isName || (!isWhole && this.words.has(`${head}-${tail}`.toLowerCase()))) return before + line;
    }
    this.joined += 1;
    return before.slice(0, -1) + line;
  }
}

/** The words within lines, by which it is told how a broken one is written. */
export function wordsWithin(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    if (line.length > longestLine) continue;
    for (const { 0: written, index } of line.matchAll(/[\p{L}\p{M}’'-]+/gu)) {
      // The last word of a line may be broken.
      if (index + written.length === line.length || written.endsWith('-')) continue;
      words.add(written.replace(/^-{1,3}/, '').toLowerCase());
    }
  }
  return words;
}
