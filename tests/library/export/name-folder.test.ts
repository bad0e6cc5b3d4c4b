import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameFile } from '../../../src/library/export/name-folder.js';

it('leaves what every file system takes', () => {
  for (const name of ['leave.md', 'news', 'دليل.docx', 'how to.pdf']) expect(nameFile(name)).toBe(name);
});

it('keeps the ending, and marks what it changed, so that two names never become one', () => {
  expect(nameFile('a/b?.pdf')).toMatch(/^a_b_~[0-9a-f]{8}\.pdf$/);
  expect(nameFile('a/b?.pdf')).not.toBe(nameFile('a:b?.pdf'));
  expect(nameFile('CON.md')).toMatch(/^_CON~/);
});

it('is a name in its folder and nothing else, whatever it is given', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '.', '..', '...', ' ', 'nul')),
      (name) => {
        const made = nameFile(name);
        expect(made).not.toMatch(/[/\\\p{Cc}]|^\.*$|[. ]$/u);
        expect(made.length).toBeLessThanOrEqual(102);
      },
    ),
  );
});

it('has no more bytes than a file system takes, and no halves of characters, in any script', () => {
  const names = ['規則'.repeat(80), `${'規'.repeat(99)}.md`, '🏊'.repeat(70), `a${'🏊'.repeat(70)}.pdf`];
  for (const name of names) {
    const made = nameFile(name);
    expect(Buffer.byteLength(made), name).toBeLessThanOrEqual(255);
    expect(Buffer.from(made).toString(), name).toBe(made);
    expect(nameFile(`${name}x`)).not.toBe(made);
  }
});
