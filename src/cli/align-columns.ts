import stringWidth from 'string-width';

/**
 * Rows of cells as lines in which each column begins at the same place, two blanks behind the widest cell before it.
 */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text, or as much of its start as fits `columns` (1 or more) of a terminal together with "…". */
export function fitColumns(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let fitting = '';
  for (const { segment } of characters.segment(text)) {
    if (stringWidth(fitting + segment) > columns - 1) break;
    fitting += segment;
  }
  return `${fitting}…`;
}
