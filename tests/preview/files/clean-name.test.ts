import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName } from '../../../src/preview/files/clean-name.js';

describe('the name of a dropped file', () => {
  it.each([
    ['budget 2026.md', 'budget 2026.md'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Ann\\plan.docx', 'plan.docx'],
    ['/', 'file'],
    ['..', 'file'],
    ['', 'file'],
    [' \u0000\n ', 'file'],
    ['a\nb\tc.md', 'a b c.md'],
    ['report\u202Efdp.exe', 'report fdp.exe'],
    ['\u2067خطة\u2069.md', 'خطة .md'],
    ['cafe\u0301.md', 'café.md'],
    ['half\ud800.md', 'half .md'],
    ['می‌خواهم.txt', 'می‌خواهم.txt'],
    ['.env', '.env'],
  ])('%j is %j', (given, name) => expect(cleanName(given)).toBe(name));

  it('keeps the end of a long one, which tells its format', () => {
    const name = cleanName(`${'😀'.repeat(4_000)}.pdf`);
    expect([...name]).toHaveLength(120);
    expect(name).toMatch(/^(?:😀){99}…(?:😀){16}\.pdf$/u);
  });

  it('whatever comes: one line without folders, never empty, and clean as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const name = cleanName(given);
        expect(name).toMatch(/^[^/\\\p{Cc}\u202a-\u202e\u2066-\u2069]+$/u);
        expect(cleanName(name)).toBe(name);
        expect(['.', '..']).not.toContain(name);
      }),
    );
  });
});
