import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ArticleRefused } from '../../src/library/article-refused.js';
import { isArticleName, readArticles } from '../../src/library/read-article.js';

const options = { collection: 'articles', now: '2026-11-24T10:00:00.000Z', keepsSources: true };

function file(content: string | Uint8Array, name = 'a.md', origin = `/in/${name}`) {
  return {
    origin,
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  };
}

async function read(content: string | Uint8Array, name?: string) {
  const [only, ...more] = await readArticles(file(content, name), options);
  if (!only || more.length > 0) throw new Error('it holds not one article');
  return only;
}

describe('readArticles', () => {
  it('takes what the front matter says', async () => {
    const { article } = await read(
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

  it('falls back to the heading that opens the text, then to the file name', async () => {
    expect((await read('# The *title*\n\nText here.')).article.title).toBe('The title');
    expect((await read('Text here.\n\n# Not the title')).article.title).toBe('a.md');
    expect((await read('Just words here.', 'notes.txt')).article.title).toBe('notes.txt');
  });

  it('does not count the title as a section', async () => {
    const text = '# Title\n\nText here.\n\n## Section\n\nMore.';
    const { blocks } = (await read(text)).source;
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level)).toEqual([2]);
  });

  it('tells the language where nobody says it', async () => {
    expect((await read('La conférence a réuni les chefs de la police de vingt pays.')).article.language).toBe('fr');
    expect(
      (await read('The conference brought the police chiefs of twenty countries together.')).article.language,
    ).toBe('en');
  });

  it.each([
    ['handbook.en.pdf', '2024-03-11'],
    ['handbook.de.pdf', '2024-03-11'],
    ['devices.xlsx', '2024-03-11'],
  ])('believes the date that %s writes before the day that a program saved it', async (name, date) => {
    const bytes = await readFile(path.join(import.meta.dirname, 'formats/files', name));
    expect((await read(new Uint8Array(bytes), name)).article.publishedAt).toBe(date);
  });

  it('gives a file one id through its changes, and every change another hash', async () => {
    const [before, after] = [(await read('One text.')).article, (await read('Another text.')).article];
    expect(after.id).toBe(before.id);
    expect(after.contentHash).not.toBe(before.contentHash);
    const [elsewhere] = await readArticles(file('One text.', 'a.md', '/elsewhere/a.md'), options);
    expect(elsewhere?.article.id).not.toBe(before.id);
  });

  it.each([
    ['', 'empty: it holds no text'],
    ['---\ntitle: T\n---\n \n*** \n', 'empty: it holds no text'],
    ['# Only a heading\n\n```\ncode\n```', 'it holds headings and code, but no text'],
    ['```\ncode\n```', 'it holds code, but no text'],
    ['---\ndraft: true\n---\nText.', 'a draft, as its front matter says'],
    [new Uint8Array([0x54, 0xff, 0xfe, 0x41]), 'not UTF-8 text; save it as UTF-8'],
    [new Uint8Array(10 * 1024 * 1024 + 1).fill(65), 'larger than 10 MB; split it into parts'],
    ['Text \0 here.', 'not a text: it holds NUL characters'],
    ['---\ncollection: [a\n---\nText', /^its front matter names a collection and is not valid YAML: /],
  ])('refuses a file that can’t be taken in (%#)', async (content, reason) => {
    await expect(read(content)).rejects.toBeInstanceOf(ArticleRefused);
    await expect(read(content)).rejects.toThrow(reason);
  });

  it('refuses what is of no format that is read, by name', async () => {
    await expect(read('text', 'a.wav')).rejects.toThrow('of a kind that is not read; save it as PDF, DOCX, ');
    const names = ['a.md', 'A.MD', 'b.markdown', 'c.txt', 'd.wav', 'md', 'old.doc', 'SHEET.XLS', 'e.rtf', 'adoc'];
    expect(names.filter(isArticleName)).toEqual(names.filter((name) => !['d.wav', 'md', 'adoc'].includes(name)));
  });

  it('reads a byte order mark away', async () => {
    expect((await read('\uFEFF---\ntitle: T\n---\nText.')).article).toMatchObject({ title: 'T', text: 'Text.' });
  });
});
