import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '..', '..', 'docs');
const table = readFileSync(path.join(folder, 'features.md'), 'utf8');
const others = readFileSync(path.join(folder, 'others-2026-08.md'), 'utf8');

/** The last cell of each row that names a feature: Verbatim's. */
const cells = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:Feature|No\.|\*\*)/.test(line))
  .map((line) => ({ feature: line.split('|')[1]?.trim() ?? '', cell: line.split('|').at(-2)?.trim() ?? '' }));

/** The first cells of the rows of a page's first table, its groups included. */
function featuresOf(page: string): string[] {
  const [rows = ''] = /(?:^\| .*\n)+(?:^\|-.*\n)(?:^\| .*\n)+/m.exec(page) ?? [];
  return rows.split('\n').flatMap((line) => (line.startsWith('| ') ? [line.split('|')[1]?.trim() ?? ''] : []));
}

describe('the table of features', () => {
  it('says of each yes, partly or not yet', () => {
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter(({ cell }) => !/^(?:yes|partly|not yet)(?::|$)/.test(cell))).toEqual([]);
  });

  it('links each yes to a test that is there, by its file and its name', () => {
    const claims = cells.filter(({ cell }) => cell.startsWith('yes'));
    expect(claims.length).toBeGreaterThan(20);
    const unproven = claims.filter(({ cell }) => {
      const [, file = '', name = ''] = /^yes: \[[^\]]+\]\((\S+) "([^"]+)"\)$/.exec(cell) ?? [];
      const source = path.join(folder, file);
      return file === '' || !existsSync(source) || !readFileSync(source, 'utf8').includes(name);
    });
    expect(unproven).toEqual([]);
  });
});

describe('the table of other bots', () => {
  it('has the rows of the table of features, in their order', () => {
    expect(featuresOf(others).length).toBeGreaterThan(50);
    expect(featuresOf(others)).toEqual(featuresOf(table));
  });

  it('says in its first line when they were read, and of each y, ~, –, ? or nothing', () => {
    expect(others.split('\n')[0]).toMatch(/^# .* \d{4}$/);
    const marks = others
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| Feature'))
      .flatMap((line) => line.split('|').slice(2, -1))
      .map((cell) => cell.trim());
    expect(marks.filter((mark) => !['y', '~', '–', '?', ''].includes(mark))).toEqual([]);
  });
});
