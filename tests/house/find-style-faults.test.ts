import { describe, expect, it } from 'vitest';
import { findStyleFaults } from '../../house/find-style-faults.js';

function faults(text: string): string[] {
  return findStyleFaults({ file: 'x.ts', text, imports: [] });
}

describe('findStyleFaults', () => {
  it.each([
    'const double = (x: number) => 2 * x;',
    'export const double = async (x: number): Promise<number> => 2 * x;',
    'const double = x => 2 * x;',
    'const first = <T>([one]: readonly T[]) => one;',
    'const double: (x: number) => number = (x) => 2 * x;',
    'const double =\n  (x: number) =>\n    2 * x;',
    'const add = ({ a, b }: Pair, by: (x: number) => number) => by(a + b);',
  ])('finds an arrow function at the top level: %s', (text) => {
    expect(faults(`const a = 1;\n${text}`)).toEqual(['x.ts:2 has an arrow function at its top level']);
  });

  it('finds a function that is declared inside another', () => {
    expect(faults('function f() {\n  function g() {}\n}')).toEqual(['x.ts:2 declares a function inside another']);
    expect(faults('function f() {\n  async function g() {}\n}')).toHaveLength(1);
  });

  it('has nothing against functions at the top, arrows inside, and arrows that are handed over', () => {
    expect(faults('function f() {\n  const g = (x: number) => x;\n  return function* () {};\n}')).toEqual([]);
    expect(faults('const sorted = list.toSorted((a, b) => a - b);\nconst both = { f: (x: number) => x };')).toEqual([]);
    expect(faults('const size = Object.keys(schema).map((name) => name.length);')).toEqual([]);
  });

  it('finds a comment wider than 120 characters, and no code that is', () => {
    expect(faults(`/** ${'x'.repeat(120)} */`)).toEqual(['x.ts:1 has a comment of 127 characters']);
    expect(faults(`  // ${'é'.repeat(115)}`)).toEqual([]);
    expect(faults(`  // ${'é'.repeat(116)}`)).toHaveLength(1);
    expect(faults(`const a = 1; // ${'x'.repeat(120)}`)).toHaveLength(1);
    expect(faults(`const url = 'https://${'x'.repeat(120)}';`)).toEqual([]);
  });
});
