import { describe, expect, it } from 'vitest';
import { addressOfFile } from '../../../src/sources/git/address-of-file.js';

describe('addressOfFile', () => {
  it.each([
    ['https://github.com/o/r.git', undefined, 'https://github.com/o/r/blob/HEAD/docs/a%20b.md'],
    ['git@github.com:o/r.git', 'main', 'https://github.com/o/r/blob/main/docs/a%20b.md'],
    ['ssh://git@gitlab.com/g/s/r.git', 'main', 'https://gitlab.com/g/s/r/-/blob/main/docs/a%20b.md'],
    ['https://bitbucket.org/o/r', 'main', 'https://bitbucket.org/o/r/src/main/docs/a%20b.md'],
    ['https://codeberg.org/o/r', 'main', 'https://codeberg.org/o/r/src/branch/main/docs/a%20b.md'],
    ['https://codeberg.org/o/r', undefined, undefined],
    ['https://git.example.org/o/r', 'main', undefined],
    ['/srv/handbook', 'main', undefined],
  ])('knows where %s of %s shows a file', (location, branch, address) => {
    expect(addressOfFile(location, branch, 'docs/a b.md')).toBe(address);
  });
});
