import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyMatter, webAddress } from '../../../src/library/formats/tidy-matter.js';

describe('tidyMatter', () => {
  it('keeps what can be used, as it is kept', () => {
    expect(
      tidyMatter({
        title: ' Harbour\n  rules\u200B ',
        source: 'Port\u00AD office',
        url: ' https://example.org ',
        language: 'pt_BR',
        published: 'Tue, 12 May 2026 08:00 GMT',
      }),
    ).toEqual({
      title: 'Harbour rules',
      source: 'Port office',
      url: 'https://example.org/',
      language: 'pt',
      published: '2026-05-12',
    });
  });

  it('leaves out the rest', () => {
    expect(tidyMatter({ title: ' \0 ', source: '', url: 'a.html', language: 'English', published: 'soon' })).toEqual(
      {},
    );
    expect(tidyMatter({})).toEqual({});
  });

  it('cuts what is longer than a field holds, and says so, in no letter', () => {
    expect(tidyMatter({ title: 'a'.repeat(500) }).title).toHaveLength(500);
    const { title = '' } = tidyMatter({ title: 'a'.repeat(501) });
    expect(title).toBe(`${'a'.repeat(499)}…`);
    expect(tidyMatter({ title: `${'a'.repeat(498)}😀b` }).title).toBe(`${'a'.repeat(498)}…`);
  });

  it('has no half letter, no line break and no blank ends, whatever a file says', () => {
    const letters = fc.constantFrom('a', ' ', '\n', 'é', '😀', '\0', '\u200b', '\ud800');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 700 }), (written) => {
        const { title = 'a' } = tidyMatter({ title: written });
        expect(title).not.toMatch(/\p{Surrogate}|[\n\0]/u);
        expect(title).toBe(title.trim());
        expect(title.length).toBeLessThanOrEqual(500);
      }),
    );
  });
});

describe('webAddress', () => {
  it.each([
    'javascript:alert(1)',
    'file:///a',
    'mailto:a@example.org',
    'https://ann:secret@example.org/',
    '/a',
    '',
    'x y',
  ])('is no other address: %s', (text) => expect(webAddress(text)).toBeUndefined());

  it('has 2,000 letters at most, as it is written once it is parsed', () => {
    const start = 'https://example.org/';
    const of = (length: number, letter = 'a') => webAddress(`${start}${letter.repeat(length - start.length)}`);
    expect(of(2_000)).toHaveLength(2_000);
    expect(of(2_001)).toBeUndefined();
    expect(of(800, 'é')).toBeUndefined();
  });
});
