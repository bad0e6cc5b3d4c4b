import { describe, expect, it } from 'vitest';
import { ArticleRefused } from '../../src/library/article-refused.js';
import { isArticleName, readArticle, readText } from '../../src/library/read-article.js';

const options = { collection: 'articles', now: '2026-11-24T10:00:00.000Z', keepsSources: true };

function file(content: string | Uint8Array, name = 'a.md', origin = `/in/${name}`) {
  return {
    origin,
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  };
}

function read(content: string | Uint8Array, name?: string) {
  return readArticle(file(content, name), options);
}

describe('readArticle', () => {
  it('takes what the front matter says', () => {
    const { article } = read(
      '---\ntitle: T\nsource: S\nurl: https://e.org\nlanguage: de\npublished: 2026-01-02\ncollection: c\n---\nDer Text.',
    );
    expect(article).toMatchObject({
      title: 'T',
      source: 'S',
      url: 'https://e.org',
      language: 'de',
      publishedAt: '2026-01-02',
      collection: 'c',
      name: 'a.md',
      origin: '/in/a.md',
      text: 'Der Text.',
      revisedAt: options.now,
    });
  });

  it('falls back to the heading that opens the text, then to the file name', () => {
    expect(read('# The *title*\n\nText here.').article.title).toBe('The *title*');
    expect(read('Text here.\n\n# Not the title').article.title).toBe('a.md');
    expect(read('Just words here.', 'notes.txt').article.title).toBe('notes.txt');
  });

  it('does not count the title as a section', () => {
    const text = '# Title\n\nText here.\n\n## Section\n\nMore.';
    expect(
      read(text)
        .source.blocks.filter(({ kind }) => kind === 'heading')
        .map(({ level }) => level),
    ).toEqual([2]);
    expect(readText(read(text).article).blocks).toEqual(read(text).source.blocks);
  });

  it('tells the language where nobody says it', () => {
    expect(read('La conférence a réuni les chefs de la police de vingt pays.').article.language).toBe('fr');
    expect(read('The conference brought the police chiefs of twenty countries together.').article.language).toBe('en');
  });

  it('gives a file one id through its changes, and every change another hash', () => {
    const [before, after] = [read('One text.').article, read('Another text.').article];
    expect(after.id).toBe(before.id);
    expect(after.contentHash).not.toBe(before.contentHash);
    expect(readArticle(file('One text.', 'a.md', '/elsewhere/a.md'), options).article.id).not.toBe(before.id);
  });

  it.each([
    ['', 'empty: it holds no text'],
    ['---\ntitle: T\n---\n \n*** \n', 'empty: it holds no text'],
    ['# Only a heading\n\n```\ncode\n```', 'it holds headings or code, but no text'],
    [new Uint8Array([0x54, 0xff, 0xfe, 0x41]), 'not UTF-8 text; save it as UTF-8'],
    [new Uint8Array(10 * 1024 * 1024 + 1).fill(65), 'larger than 10 MB; split it into parts'],
    ['Text \0 here.', 'not a text: it holds NUL characters'],
    ['---\ntitle: T\nText', 'its front matter has no closing --- line'],
  ])('refuses a file that can’t be taken in (%#)', (content, reason) => {
    expect(() => read(content)).toThrow(new ArticleRefused(reason));
  });

  it('refuses other formats by name', () => {
    expect(() => read('text', 'a.pdf')).toThrow('not a Markdown (.md) or text (.txt) file');
    expect(['a.md', 'A.MD', 'b.markdown', 'c.txt', 'd.docx', 'md'].filter(isArticleName)).toEqual([
      'a.md',
      'A.MD',
      'b.markdown',
      'c.txt',
    ]);
  });

  it('reads a byte order mark away', () => {
    expect(read('\uFEFF---\ntitle: T\n---\nText.').article).toMatchObject({ title: 'T', text: 'Text.' });
  });
});
