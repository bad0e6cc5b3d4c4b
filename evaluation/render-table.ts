/** A Markdown table whose columns line up as plain text: the first column to the left, the others to the right. */
export function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')));
  const widths = header.map((_, column) => Math.max(3, ...all.map((cells) => widthOf(cells[column] ?? ''))));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const padded = (cells: readonly string[]) =>
    line(widths.map((width, column) => pad(cells[column] ?? '', width, column === 0)));
  const rule = line(widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  const [first = [], ...others] = all;
  return [padded(first), rule, ...others.map(padded)].join('\n');
}

function widthOf(cell: string): number {
  return [...cell].length;
}

function pad(cell: string, width: number, isLeft: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return isLeft ? cell + space : space + cell;
}

/** A figure with its decimals; a dash where it is absent or not a number. */
export function showNumber(value: number | undefined, digits = 3): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits);
}

/** A change with its sign; nothing where there is nothing to compare, or it rounds to zero. */
export function showChange(now: number | undefined, before: number | undefined, digits = 3): string {
  if (now === undefined || before === undefined || Number.isNaN(now - before)) return '';
  const shown = (now - before).toFixed(digits);
  return Number(shown) === 0 ? '' : ` (${now > before ? '+' : ''}${shown})`;
}
