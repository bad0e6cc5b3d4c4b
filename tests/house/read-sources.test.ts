import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkSources, readImports, readSources } from '../../house/read-sources.js';

describe('readImports', () => {
  it('finds an import in whatever way it is written', () => {
    expect(readImports("import { a } from './a.js';\nexport * from './b.js';\nimport './c.js';")).toEqual([
      { specifier: './a.js', isTypeOnly: false },
      { specifier: './b.js', isTypeOnly: false },
      { specifier: './c.js', isTypeOnly: false },
    ]);
    expect(readImports("const { d } = await import('d');")).toEqual([{ specifier: 'd', isTypeOnly: false }]);
    expect(readImports("file(import.meta.resolve('e/e.js'))")).toEqual([{ specifier: 'e/e.js', isTypeOnly: false }]);
    expect(readImports("import {\n  type A,\n  b,\n} from './many.js';")).toEqual([
      { specifier: './many.js', isTypeOnly: false },
    ]);
  });

  it('tells those of types alone', () => {
    expect(readImports("import type { A } from './a.js';\nexport type { B } from './b.js';")).toEqual([
      { specifier: './a.js', isTypeOnly: true },
      { specifier: './b.js', isTypeOnly: true },
    ]);
  });

  it('leaves out what a comment says', () => {
    expect(readImports("/** import { a } from './a.js'; */\n// import './b.js';\nconst c = 'from';")).toEqual([]);
  });
});

describe('linkSources', () => {
  it('knows the file that an import names, drawn ones included, and none for a package', () => {
    const texts = new Map([
      ['rooms/a.ts', "import { b } from '../b.js';\nimport { c } from './c.js';\nimport x from 'x';"],
      ['b.ts', ''],
      ['rooms/c.tsx', ''],
    ]);
    expect(linkSources(texts)[0]?.imports.map(({ file }) => file)).toEqual(['b.ts', 'rooms/c.tsx', undefined]);
  });
});

describe('readSources', () => {
  it('reads this very folder, by path', () => {
    const sources = readSources(path.resolve(import.meta.dirname, '../../house'));
    expect(sources.find(({ file }) => file === 'plan-folder.ts')?.imports[0]).toMatchObject({
      file: 'find-circles.ts',
    });
    expect(sources.map(({ file }) => file)).toEqual(sources.map(({ file }) => file).sort());
  });

  it('throws where there is no folder', () => {
    expect(() => readSources('no-such-folder')).toThrow('no-such-folder');
  });
});
