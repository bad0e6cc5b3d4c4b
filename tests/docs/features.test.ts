import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '..', '..', 'docs');
const table = readFileSync(path.join(folder, 'features.md'), 'utf8');

/** The last cell of each row that compares a feature: Verbatim's. */
const cells = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:Feature|No\.|\*\*)/.test(line))
  .map((line) => ({ feature: line.split('|')[1]?.trim() ?? '', cell: line.split('|').at(-2)?.trim() ?? '' }));

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
