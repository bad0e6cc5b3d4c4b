import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findAttack, nameOf } from '../house/check-expression.js';
import {
  expressionsMadeIn,
  isProgram,
  joinExpressions,
  literalsIn,
  printExpression,
} from '../house/collect-expressions.js';
import { readSafe } from '../house/safe-expressions.js';
import { isNightly } from './set-up/test-sizes.js';

const root = path.resolve(import.meta.dirname, '..');
const files = (readdirSync(path.join(root, 'src'), { recursive: true }) as string[]).filter(
  (file) => /\.tsx?$/.test(file) && !file.startsWith('preview/client/'),
);
const written = literalsIn(new Map(files.map((file) => [file, readFileSync(path.join(root, 'src', file), 'utf8')])));

describe('the regular expressions of src', () => {
  it('cost no more than the length of a text is worth, whatever the text', async () => {
    vi.resetModules();
    const made = await expressionsMadeIn('/src/', async () => {
      for (const file of files) if (!isProgram(file)) await import(path.join(root, 'src', file));
    });
    expect(made.map(({ files: [file] }) => file)).toContain('text/tokenize.ts');
    const safe = isNightly ? new Set() : readSafe(root);
    const unknown = joinExpressions(written, made).filter((expression) => !safe.has(nameOf(expression)));
    const attacks: string[] = [];
    for (const expression of unknown) {
      const attack = await findAttack(expression);
      if (attack !== undefined) attacks.push(`${expression.files.join(', ')}: ${attack}`);
    }
    expect(attacks, 'npm run expressions tells them without the tests').toEqual([]);
  });

  it('are found where they are written', () => {
    const found = literalsIn(new Map([['a.ts', 'const a = /a+/gu;\nfunction b() { return x.replace(/b/y, ""); }']]));
    expect(found.map(printExpression)).toEqual(['/a+/u', '/b/']);
  });

  it('would be found if one were not safe', async () => {
    expect(await findAttack({ source: '!+$', flags: 'u', files: [] })).toContain('2nd degree polynomial');
    expect(await findAttack({ source: '(?<!!)!+$', flags: 'u', files: [] })).toBeUndefined();
  });
});
