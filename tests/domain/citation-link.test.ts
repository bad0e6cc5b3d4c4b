import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleFormat, citationLink, type SourcePlace } from '../../src/domain.js';
import { dataOf } from '../slack/arbitrary-answer.js';

function linkTo(url: string, format: ArticleFormat | undefined, quote = 'A short one.', place: SourcePlace = {}) {
  return citationLink({ url, ...(format && { format }), quote, locator: { place } });
}

/** The text fragment that leads to a quote, as a browser reads it: each term apart. */
function termsOf(quote: string): readonly string[] {
  const link = linkTo('https://e.example/page', 'html', quote) ?? '';
  const [, fragment = ''] = link.split('#:~:text=');
  return fragment.split(',').map(decodeURIComponent);
}

describe('the link to a web page', () => {
  it.each([
    ['a short quote whole', 'The office closes at noon.', ['The office closes at noon']],
    [
      'a longer one by its ends',
      'Whoever leaves the building after eight in the evening signs the list at the front door.',
      ['Whoever leaves the building after', 'list at the front door'],
    ],
    ['punctuation around it left out', '“Who pays?” (the team).', ['Who pays?” (the team']],
    ['what divides fragments', 'Re-entry, R&D – and re-use.', ['Re-entry, R&D – and re-use']],
    ['a percentage', 'About 50% of 1,000', ['About 50% of 1,000']],
    [
      'ten words whole',
      'one two three four five six seven eight nine ten',
      ['one two three four five six seven eight nine ten'],
    ],
    [
      'eleven by their ends',
      'one two three four five six seven eight nine ten eleven',
      ['one two three four five', 'seven eight nine ten eleven'],
    ],
    ['right-to-left text', 'يُغلق المكتب عند الظهر.', ['يُغلق المكتب عند الظهر']],
    ['right-to-left text by its ends', 'أ ب ت ث ج ح خ د ذ ر ز س.', ['أ ب ت ث ج', 'د ذ ر ز س']],
    [
      'lines by the first and the last',
      'Not allowed:\nwinery tours\nall kinds of gifts',
      ['Not allowed', 'all kinds of gifts'],
    ],
    ['a row by its first cell and its last word', 'Sensor · Limit 20 · Owner Bo Carr', ['Sensor', 'Carr']],
    ['blanks as the page shows them', 'one \u00A0 two\tthree', ['one two three']],
    ['half a letter', 'odd \uD83D one', ['odd \uFFFD one']],
  ])('takes %s', (_, quote, terms) => {
    expect(termsOf(quote)).toEqual(terms);
  });

  it('writes what divides a fragment so that it divides nothing', () => {
    expect(linkTo('https://e.example/page', 'html', 'Re-entry, R&D, re-re-use')).toBe(
      'https://e.example/page#:~:text=Re%2Dentry%2C%20R%26D%2C%20re%2Dre%2Duse',
    );
  });

  it('says what stands around a quote, where its words alone would lead elsewhere', () => {
    const anchor = { prefix: 'R&D, re-use –', start: 'Yes', end: '50%', suffix: '. (No-one)' };
    const citation = {
      url: 'https://e.example/page',
      format: 'html',
      quote: 'Yes … 50%.',
      locator: {},
      anchor,
    } as const;
    expect(citationLink(citation)).toBe(
      'https://e.example/page#:~:text=R%26D%2C%20re%2Duse%20%E2%80%93-,Yes,50%25,-.%20(No%2Done)',
    );
    expect(citationLink({ ...citation, format: 'pdf' })).toBe('https://e.example/page');
  });

  it('keeps the place that an address has', () => {
    expect(linkTo('https://e.example/a?b=1#part', 'feed', 'Yes.')).toBe('https://e.example/a?b=1#part:~:text=Yes');
    expect(linkTo('https://e.example/#:~:text=No', 'markdown', 'Yes.')).toBe('https://e.example/#:~:text=No');
  });

  it.each(['docx', 'xlsx', 'email', undefined] as const)(
    'is the address alone where that is no page (%s)',
    (format) => {
      expect(linkTo('https://e.example/a', format)).toBe('https://e.example/a');
    },
  );

  it('takes of a quote of any length whole words at its ends', () => {
    const long = Array.from({ length: 5_000 }, (_, at) => `word${at}`).join(' ');
    expect(termsOf(`${long}.`)).toEqual([
      'word0 word1 word2 word3 word4',
      'word4995 word4996 word4997 word4998 word4999',
    ]);
    expect(linkTo('https://e.example/a', 'html', `${'x'.repeat(3_000)} y`)).toBe('https://e.example/a');
  });

  it('is the address alone where it would be too long, or nothing can be looked for', () => {
    expect(linkTo('https://e.example/a', 'html', 'x'.repeat(2_000))).toBe('https://e.example/a');
    expect(linkTo('https://e.example/a', 'html', '…')).toBe('https://e.example/a');
  });

  it('is at most 2,000 characters long', () => {
    const [start, words] = ['https://e.example/', '#:~:text=Yes'];
    const address = (length: number) => `${start}${'a'.repeat(length - start.length)}`;
    expect(linkTo(address(2_000 - words.length), 'html', 'Yes.')).toBe(`${address(2_000 - words.length)}${words}`);
    expect(linkTo(address(2_001 - words.length), 'html', 'Yes.')).toBe(address(2_001 - words.length));
  });

  it.each(['javascript:alert(1)', 'file:///a.html', 'no address'])('is no other than it was (%s)', (url) => {
    expect(linkTo(url, 'html')).toBe(url);
  });

  it('is none without an address', () => {
    expect(citationLink({ format: 'html', quote: 'Yes.', locator: {} })).toBeUndefined();
  });
});

it.each([
  ['https://e.example/a.pdf', 'https://e.example/a.pdf#page=3'],
  ['https://e.example/a.pdf#page=9', 'https://e.example/a.pdf#page=9'],
])('opens a PDF at its page (%s)', (url, link) => {
  expect(linkTo(url, 'pdf', 'Yes.', { page: 3 })).toBe(link);
});

it('is the address alone of a PDF whose page is not known', () => {
  expect(linkTo('https://e.example/a.pdf', 'pdf')).toBe('https://e.example/a.pdf');
});

it.each([
  ['https://github.com/o/r/blob/main/docs/a.md', '?plain=1#L12'],
  ['https://github.com/o/r/blob/main/docs/a.md?plain=1', '#L12'],
  ['https://gitlab.com/g/h/r/-/blob/main/a.md?ref_type=heads', '&plain=1#L12'],
  ['https://git.example.org/g/r/-/blob/main/a.md', '?plain=1#L12'],
  ['https://codeberg.org/o/r/src/branch/main/a.md', '?display=source#L12'],
  ['https://git.example.org/o/r/src/commit/0a1b/a.md', '?display=source#L12'],
  ['https://git.example.org/o/r/src/tag/v1/a.md', '?display=source#L12'],
  ['https://git.example.org/o/r/src/commit/c7f344a/docs/a.md', '?display=source#L12'],
  ['https://bitbucket.org/o/r/src/main/docs/a.md', '?fileviewer=file-view-default#lines-12'],
  ['https://github.com/o/r/blob/main/a.md#L3', ''],
])('opens a file on a Git host at its line (%s)', (url, rest) => {
  expect(linkTo(url, 'markdown', 'Yes.', { line: 12 })).toBe(`${url}${rest}`);
});

it.each([
  ['https://github.com/o/r', '#:~:text=Yes'],
  ['https://e.example/o/r/blob/main/a.md', '#:~:text=Yes'],
  ['https://github.com/o/r/blob/main/a.md', ''],
])('asks for no line where none is shown or known (%s)', (url, rest) => {
  const place = url.endsWith('blob/main/a.md') && url.includes('github') ? {} : { line: 12 };
  expect(linkTo(url, 'markdown', 'Yes.', place)).toBe(`${url}${rest}`);
});

it('leads to the same page whatever is quoted, by an address that can be read and is not too long', () => {
  const formats = fc.constantFrom<ArticleFormat>('html', 'markdown', 'text', 'feed', 'pdf', 'docx');
  const place = fc.record({ line: fc.nat(), page: fc.nat() }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true }), formats, dataOf(30), place, (url, format, quote, where) => {
      const link = linkTo(url, format, quote, where) ?? '';
      expect(link.length).toBeLessThanOrEqual(Math.max(2_000, url.length));
      const [opened, plain] = [new URL(link), new URL(url)];
      expect([opened.origin, opened.pathname]).toEqual([plain.origin, plain.pathname]);
      expect(opened.hash.startsWith(plain.hash)).toBe(true);
      expect(opened.hash.slice(plain.hash.length)).not.toMatch(/[\s<>|"`]/u);
      for (const term of opened.hash.split(/:~:text=|,/).slice(1)) expect(() => decodeURIComponent(term)).not.toThrow();
    }),
  );
});
