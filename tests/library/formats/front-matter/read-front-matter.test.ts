import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleRefused } from '../../../../src/library/article-refused.js';
import { readFrontMatter } from '../../../../src/library/formats/front-matter/read-front-matter.js';
import { nestedAliases } from '../../nested-aliases.js';

function withMatter(yaml: string, text = 'Text.\n') {
  return `---\n${yaml}\n---\n${text}`;
}

describe('readFrontMatter', () => {
  it('reads the fields it knows and says where the text begins', () => {
    const content = withMatter(
      'title: "A: b"\nsource: The Gazette\nurl: https://example.org/a?b=1\nlanguage: fr-CA\npublished: 2026-05-12\ncollection: press\nauthor: nobody',
      '  Text with  spaces.\r\n',
    );
    const { matter, textAt, notes } = readFrontMatter(content);
    expect(matter).toEqual({
      title: 'A: b',
      source: 'The Gazette',
      url: 'https://example.org/a?b=1',
      language: 'fr',
      published: '2026-05-12',
      collection: 'press',
    });
    expect(content.slice(textAt)).toBe('  Text with  spaces.\r\n');
    expect(notes).toEqual([]);
  });

  it.each([
    ['TOML', '+++\ntitle = "T"\ndate = 2026-05-12T08:00:00Z\nlang = "de"\n+++\nText.'],
    ['JSON', '{\n  "title": "T",\n  "date": "2026-05-12",\n  "lang": "de"\n}\nText.'],
    ['YAML as sites write it', withMatter('title: [T]\ndate: 2026-05-12 08:00:00 +0200\nlang: de_AT', 'Text.')],
    ['a date in words', withMatter('title: T\ndate: May 12, 2026\nlang: de', 'Text.')],
    ['a mail’s date', withMatter('title: T\npubDate: Tue, 12 May 2026 23:30:00 GMT\nlocale: de-DE', 'Text.')],
  ])('reads %s', (_, content) => {
    const { matter, textAt, notes } = readFrontMatter(content);
    expect(matter).toEqual({ title: 'T', published: '2026-05-12', language: 'de' });
    expect(content.slice(textAt)).toBe('Text.');
    expect(notes).toEqual([]);
  });

  it('takes a number for a title, and a day for when it was published, whatever else is said', () => {
    expect(readFrontMatter(withMatter('title: 2024\npublished: true\ndate: 2024-02-29')).matter).toEqual({
      title: '2024',
      published: '2024-02-29',
    });
  });

  it.each(['published: false', 'draft: true'])('tells a draft by %s', (field) => {
    expect(readFrontMatter(withMatter(field)).isDraft).toBe(true);
    expect(readFrontMatter(withMatter('published: true\ndraft: false')).isDraft).toBe(false);
  });

  it('takes a text without front matter as it is', () => {
    for (const text of [
      '# Title\n\n---\n\nBody',
      '',
      '----\nnot matter',
      ' ---\nnot matter\n---\n',
      '---\n\nA rule.',
    ]) {
      expect(readFrontMatter(text)).toEqual({ matter: {}, isDraft: false, notes: [], textAt: 0 });
    }
  });

  it('reads Windows line ends, a byte order mark and an empty front matter', () => {
    expect(readFrontMatter('---\r\ntitle: A\r\n---\r\nText')).toMatchObject({ matter: { title: 'A' }, textAt: 20 });
    expect(readFrontMatter('\uFEFF---\ntitle: A\n---\nText')).toMatchObject({ matter: { title: 'A' }, textAt: 18 });
    expect(readFrontMatter('---\n---\nText')).toMatchObject({ matter: {}, textAt: 8 });
  });

  it.each([
    ['title: A\n\nText', 'its front matter has no closing line, so it is read as text'],
    ['title: [A\n---\nText', /^its front matter is not valid YAML \(.+\), so nothing of it was used$/],
    ['- a\n- b\n---\nText', /^its front matter is not valid YAML \(it is not a list of fields\)/],
    ['title: a\nauthor: b\ntitle: c\n---\nText', 'its front matter gives title twice; the last counts'],
    [`${nestedAliases}---\nText`, /^its front matter is not valid YAML \(Excessive alias count/],
    [`a: ${'['.repeat(20_000)}\n---\nText`, /^its front matter is not valid YAML \(it is nested too deeply\)/],
    [`${'a: b\n'.repeat(14_000)}---\nText`, 'its front matter is longer than 64 KB, so it is read as text'],
    ['title: "a\\0b"\n---\nText', 'title in its front matter must hold no NUL characters; it was not used'],
    ['source: "a\\ud800b"\n---\nText', 'source in its front matter must hold whole characters; it was not used'],
    [
      `title: ${'a'.repeat(501)}\n---\nText`,
      'title in its front matter must have at most 500 characters; it was not used',
    ],
    ['date: yesterday\n---\nText', 'date in its front matter must be a date such as 2026-05-12; it was not used'],
    [
      'published: 2026-02-30\n---\nText',
      'published in its front matter must be a date such as 2026-05-12; it was not used',
    ],
    ['url: /press/1\n---\nText', /^url in its front matter is no whole http or https address/],
    ['url: javascript:alert(1)\n---\nText', /^url in its front matter is no whole http or https address/],
    [
      'lang: English language\n---\nText',
      'lang in its front matter must be a language tag such as en or fr; it was not used',
    ],
  ])('goes on without what is wrong with %j, and says so', (content, note) => {
    const { matter, notes } = readFrontMatter(`---\n${content}`);
    expect(notes).toEqual([expect.stringMatching(note)]);
    expect(matter.published ?? matter.url).toBeUndefined();
  });

  it.each(['collection: [a', 'collection: {}', 'title: [a\ncollection: press'])(
    'refuses an article of which nobody can tell who may see it: %j',
    (yaml) => {
      expect(() => readFrontMatter(withMatter(yaml))).toThrow(ArticleRefused);
    },
  );

  it('reads thousands of fields that it does not know', () => {
    const fields = Array.from({ length: 5_000 }, (_, at) => `k${at}: v`).join('\n');
    expect(readFrontMatter(withMatter(`${fields}\ntitle: A`)).matter).toEqual({ title: 'A' });
  });

  it('reads any text or refuses it, and loses none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '---\n', '+++\n', '{\n "'), (text, opening) => {
        const content = opening + text;
        try {
          const { textAt } = readFrontMatter(content);
          expect(textAt).toBeGreaterThanOrEqual(0);
          expect(textAt).toBeLessThanOrEqual(content.length);
        } catch (error) {
          expect(error).toBeInstanceOf(ArticleRefused);
        }
      }),
    );
  });
});
