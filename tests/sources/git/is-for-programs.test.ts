import { expect, it } from 'vitest';
import { isForPrograms } from '../../../src/sources/git/is-for-programs.js';

it('leaves out what is written for programs, and what others wrote', () => {
  const out = [
    'package.json',
    'a/package-lock.json',
    'tsconfig.build.json',
    'requirements-dev.txt',
    'x/CMakeLists.txt',
    'node_modules/x/README.md',
  ];
  expect(out.filter((path) => !isForPrograms(path))).toEqual([]);
  const kept = [
    'README.md',
    'docs/package.md',
    'faq.json',
    'requirements.md',
    'notes.txt',
    'my-package.json',
    'docs/node_modules.md',
  ];
  expect(kept.filter(isForPrograms)).toEqual([]);
});
