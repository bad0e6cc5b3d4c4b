import { expect, it } from 'vitest';
import { findUntested } from '../../house/find-untested.js';
import { linkSources } from '../../house/read-sources.js';

const acting = 'export function act(): void {}';

function untested(texts: Readonly<Record<string, string>>, ...tested: readonly string[]): string[] {
  return findUntested(linkSources(new Map(Object.entries(texts))), (file) => tested.includes(file));
}

it('finds what does something and has no test', () => {
  expect(
    untested(
      {
        'a.ts': acting,
        'b.ts': acting,
        'types.ts': 'export interface A {}',
        'table.ts': 'export const words = ["a"];',
        'one.ts': 'export class One {}',
        'two.tsx': 'async function go() {}',
      },
      'a.ts',
    ),
  ).toEqual(['b.ts', 'one.ts', 'two.tsx']);
});

it('takes for tested what a tested neighbour is made of, at however many steps', () => {
  const texts = {
    'room/main.ts': `import { a } from './a.js';\nimport { c } from './parts/c.js';\n${acting}`,
    'room/a.ts': `import { b } from './b.js';\n${acting}`,
    'room/b.ts': acting,
    'room/parts/c.ts': acting,
    'room/parts/d.ts': acting,
  };
  expect(untested(texts, 'room/main.ts')).toEqual(['room/parts/d.ts']);
});

it('takes nothing for tested that only another room uses, or one above the next', () => {
  const texts = {
    'main.ts': `import { a } from './room/a.js';\nimport { b } from './room/parts/b.js';\n${acting}`,
    'room/a.ts': acting,
    'room/parts/b.ts': acting,
    'other/c.ts': `import { a } from '../room/parts/b.js';\n${acting}`,
  };
  expect(untested(texts, 'main.ts', 'other/c.ts')).toEqual(['room/parts/b.ts']);
});
