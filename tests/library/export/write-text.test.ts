import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, writeText } from '../../../src/library/export/write-text.js';
import { readFrontMatter } from '../../../src/library/formats/front-matter/read-front-matter.js';
import { makeRecord } from '../../store/make-record.js';

const { article } = makeRecord({ title: 'Leave', text: 'Ask Ann.' });

describe('the text of an article', () => {
  it('comes back to the letter, whatever stands in it and in its title', () => {
    const mean = fc.constantFrom('---\n\n', '\n---\n\n', '---', '\r\n', '"', ': ', '\t', '\u2028');
    const text = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), mean)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (title, written) => {
        expect(readText(writeText({ ...article, title, text: written }, undefined))).toBe(written);
      }),
    );
  });

  it('stands under what people decided, before what the file said and what its source gives', () => {
    const life = {
      defaults: '{"owner":"HR","reviewBy":"2027-01-01"}',
      file: '{"owner":"Ann","validUntil":"2026-12-31T00:00:00.000Z"}',
      decided: '{"owner":"Ben"}',
    };
    const written = writeText({ ...article, publishedAt: '2026-01-02', url: 'https://example.test/a' }, life);
    expect(written).toBe(
      [
        '---',
        'title: Leave',
        'collection: docs',
        'url: https://example.test/a',
        'published: 2026-01-02',
        'language: en',
        'owner: Ben',
        'review_by: 2027-01-01',
        'valid_until: 2026-12-31T00:00:00.000Z',
        '---',
        '',
        'Ask Ann.',
      ].join('\n'),
    );
  });

  it('is read by the import of files as well', () => {
    const { matter } = readFrontMatter(writeText({ ...article, publishedAt: '2026-01-02' }, undefined));
    expect(matter).toMatchObject({ title: 'Leave', collection: 'docs', published: '2026-01-02' });
  });

  it('is refused where somebody took the front matter away', () => {
    expect(() => readText('Ask Ann.')).toThrow('not as it was exported');
  });
});
