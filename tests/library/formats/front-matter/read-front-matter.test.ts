import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrontMatterError, readFrontMatter } from '../../../src/library/formats/read-front-matter.js';
import { nestedAliases } from '../nested-aliases.js';

function withMatter(yaml: string, text = 'Text.\n') {
  return `---\n${yaml}\n---\n${text}`;
}

describe('readFrontMatter', () => {
  it('reads the fields it knows and leaves the text to the letter', () => {
    const { matter, text } = readFrontMatter(
      withMatter(
        'title: "A: b"\nsource: The Gazette\nurl: https://example.org/a?b=1\nlanguage: fr-CA\npublished: 2026-05-12\ncollection: press\nauthor: nobody',
        '  Text with  spaces.\r\n',
      ),
    );
    expect(matter).toEqual({
      title: 'A: b',
      source: 'The Gazette',
      url: 'https://example.org/a?b=1',
      language: 'fr',
      published: '2026-05-12',
      collection: 'press',
    });
    expect(text).toBe('  Text with  spaces.\r\n');
  });

  it('takes a text without front matter as it is', () => {
    for (const text of ['# Title\n\n---\n\nBody', '', '----\nnot matter', ' ---\nnot matter\n---\n']) {
      expect(readFrontMatter(text)).toEqual({ matter: {}, text });
    }
  });

  it('reads Windows line ends and an empty front matter', () => {
    expect(readFrontMatter('---\r\ntitle: A\r\n---\r\nText')).toEqual({ matter: { title: 'A' }, text: 'Text' });
    expect(readFrontMatter('---\n---\nText')).toEqual({ matter: {}, text: 'Text' });
  });

  it.each([
    ['title: A\n\nText', 'its front matter has no closing --- line'],
    ['title: [A\n---\nText', /^its front matter is not valid YAML: .+/],
    ['- a\n- b\n---\nText', 'its front matter is not a list of fields'],
    ['title: a\nauthor: b\ntitle: c\n---\nText', 'its front matter gives title twice'],
    [`${nestedAliases}---\nText`, /^its front matter is not valid YAML: Excessive alias count/],
    ['title: "a\\0b"\n---\nText', 'title in its front matter must hold no NUL characters'],
    ['source: "a\\ud800b"\n---\nText', 'source in its front matter must hold whole characters'],
    ['title: 12\n---\nText', 'title in its front matter must be a text'],
    ['published: yesterday\n---\nText', 'published in its front matter must be a date such as 2026-05-12'],
    ['published: 2026-02-30\n---\nText', 'published in its front matter must be a date such as 2026-05-12'],
    ['url: javascript:alert(1)\n---\nText', 'url in its front matter must be an http or https address'],
    ['language: English language\n---\nText', 'language in its front matter must be a language tag such as en or fr'],
  ])('says what is wrong with %j', (content, message) => {
    const read = () => readFrontMatter(`---\n${content}`);
    expect(read).toThrow(FrontMatterError);
    expect(read).toThrow(message);
  });

  it.each([
    ['64 KB', 'a: b\n'.repeat(14_000), 'its front matter is longer than 64 KB'],
    ['500 characters', `title: ${'a'.repeat(501)}`, 'title in its front matter must have at most 500 characters'],
    ['what nests', `a: ${'['.repeat(20_000)}`, 'its front matter is not valid YAML: it is nested too deeply'],
  ])('refuses more than %s', (_, yaml, message) => {
    expect(() => readFrontMatter(withMatter(yaml))).toThrow(new FrontMatterError(message));
  });

  it('reads thousands of fields that it does not know', () => {
    const fields = Array.from({ length: 5_000 }, (_, at) => `k${at}: v`).join('\n');
    expect(readFrontMatter(withMatter(`${fields}\ntitle: A`)).matter).toEqual({ title: 'A' });
  });

  it('either reads any text or says why not, and loses none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, isBegun) => {
        const content = isBegun ? `---\n${text}` : text;
        try {
          expect(content.endsWith(readFrontMatter(content).text)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(FrontMatterError);
        }
      }),
    );
  });
});
