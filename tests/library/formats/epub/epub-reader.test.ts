import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ArticleRefused } from '../../../../src/library/article-refused.js';
import { epubReader } from '../../../../src/library/formats/epub/epub-reader.js';
import { fileOf, shownBlocks, webFile } from '../shown-blocks.js';

const container =
  '<container><rootfiles><rootfile full-path="OEBPS/a%20b/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

/** A book whose spine names its chapters in the order of `spine`. */
function bookOf(
  chapters: Readonly<Record<string, string>>,
  spine: readonly string[],
  more: Record<string, string> = {},
): Uint8Array {
  const items = spine.map((name) => `<item id="i-${name}" href="../text/${name}.xhtml"/>`).join('');
  const refs = spine.map((name) => `<itemref idref="i-${name}"/>`).join('');
  const opf = `<package><metadata xmlns:dc="x"><dc:title>A book</dc:title><dc:language>de-AT</dc:language></metadata><manifest>${items}</manifest><spine>${refs}</spine></package>`;
  const parts = Object.entries(chapters).map(([name, text]) => [`OEBPS/text/${name}.xhtml`, strToU8(text)]);
  const own = Object.entries(more).map(([name, text]) => [name, strToU8(text)]);
  return zipSync({
    'META-INF/container.xml': strToU8(container.replace('%20', ' ')),
    'OEBPS/a b/book.opf': strToU8(opf),
    ...Object.fromEntries([...parts, ...own]),
  });
}

const pages = ['1', '2', '3', '4', '5', '6'];

async function refusalOf(bytes: Uint8Array): Promise<unknown> {
  return await Promise.resolve(epubReader.read(fileOf(bytes))).catch((error: unknown) => error);
}

describe('a book that pandoc made', () => {
  it.each([
    [
      'en',
      'Rules of the house',
      'These things are not allowed:',
      'Hot drinks near the maps',
      'Map room · Fee 20 euros · Owner Bo Carr',
    ],
    [
      'de',
      'Hausordnung',
      'Folgendes ist nicht erlaubt:',
      'Heiße Getränke bei den Karten',
      'Kartenraum · Gebühr 20 Euro · Zuständig Bo Carr',
    ],
    [
      'fr',
      'Règlement de la maison',
      'Il est interdit d’apporter :',
      'des boissons chaudes près des cartes',
      'Salle des cartes · Tarif 20 euros · Responsable Bo Carr',
    ],
    [
      'es',
      'Normas de la casa',
      'No se permite lo siguiente:',
      'Bebidas calientes cerca de los mapas',
      'Sala de mapas · Tarifa 20 euros · Responsable Bo Carr',
    ],
    [
      'ar',
      'نظام الدار',
      'يمنع ما يلي:',
      'المشروبات الساخنة قرب الخرائط',
      'قاعة الخرائط · الرسم 20 يورو · المسؤول بو كار',
    ],
  ])('is read chapter after chapter (%s)', async (language, title, leadIn, item, row) => {
    const [book] = await epubReader.read(webFile(`rules.${language}.epub`));
    expect(book?.matter).toMatchObject({ title, language, published: '2026-03-02' });
    const shown = shownBlocks(book?.blocks ?? []);
    expect(shown[0]).toBe(`# ${title}`);
    expect(shown).toContain(`${leadIn} > - ${item}`);
    expect(shown).toContain(`| ${row}`);
    expect(shown.filter((line) => line.startsWith('# '))).toHaveLength(3);
  });

  it('is told by what it holds', () => {
    expect(epubReader.recognizes?.(webFile('rules.en.epub').bytes)).toBe(true);
    expect(epubReader.recognizes?.(webFile('writer.en.epub').bytes)).toBe(true);
    expect(epubReader.recognizes?.(zipSync({ 'a.txt': strToU8('a') }))).toBe(false);
    expect(epubReader.recognizes?.(strToU8('PK no zip'))).toBe(false);
  });
});

describe('epubReader', () => {
  it('reads what LibreOffice made of a book', async () => {
    const [book] = await epubReader.read(webFile('writer.en.epub'));
    expect(book?.matter).toMatchObject({ title: 'Rules of the house', source: 'Mara Lindqvist', language: 'en' });
    expect(shownBlocks(book?.blocks ?? [])).toContain('Whoever breaks a chair tells the desk.');
  });

  it('goes by the order of the spine, keeps leads within chapters, and leaves lists of chapters out', async () => {
    const chapters = {
      two: '<html><body><h1>Two</h1><a id="x"/><p>Take:</p><ul><li>oil</li></ul></body></html>',
      one: '<html><body><h1>One</h1><p>Take:</p><ul><li>salt</li></ul></body></html>',
      list: `<html><body><h1>Contents</h1><ul>${['a', 'b', 'c'].map((name) => `<li><a href="${name}.xhtml">Chapter ${name}</a></li>`).join('')}</ul></body></html>`,
    };
    const [book] = await epubReader.read(fileOf(bookOf(chapters, ['list', 'one', 'two'])));
    expect(book?.matter).toEqual({ title: 'A book', language: 'de' });
    expect(shownBlocks(book?.blocks ?? [])).toEqual([
      '# Contents',
      '# One',
      'Take:',
      'Take: > - salt',
      '# Two',
      'Take:',
      'Take: > - oil',
    ]);
    const groups = book?.blocks.flatMap(({ group }) => group ?? []);
    expect(new Set(groups).size).toBe(2);
    expect(book?.leftOut).toEqual([{ what: 'lists of links', words: 6 }]);
  });

  it('says that chapters are missing', async () => {
    const [book] = await epubReader.read(fileOf(bookOf({ one: '<p>Here.</p>' }, ['one', 'two'])));
    expect(book?.notes).toEqual(['1 of its 2 chapters are missing in the file']);
  });

  it.each([
    ['no archive', strToU8('PK'), /damaged/],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), /doesn’t say where its book begins/],
    ['a book without chapters', bookOf({}, []), /names no chapters/],
    ['a book of pictures', bookOf({ one: '<html><body><img src="a.png"/></body></html>' }, ['one']), /no text/],
    [
      'a book whose pages are pictures with a number each',
      bookOf(Object.fromEntries(pages.map((page) => [page, `<p><img src="${page}.png"/>Page ${page}</p>`])), pages),
      /of a book of 6 chapters no more is text than 12 words; .*OCR/,
    ],
    [
      'a book of one page that a script draws',
      bookOf({ one: `<p>Loading.</p><script>${'a();'.repeat(6_000)}</script>` }, ['one']),
      /of a book of 1 chapter no more is text than 1 word;/,
    ],
    ['a locked book', bookOf({ one: '\x01\x02' }, ['one'], { 'META-INF/encryption.xml': '<encryption/>' }), /locked/],
    ['a bomb', bookOf({ one: ' '.repeat(101 * 1024 * 1024) }, ['one']), /larger than 100 MB/],
    ['a package that is no XML', zipSync({ 'META-INF/container.xml': strToU8('<a') }), /no XML/],
  ])('refuses %s with a reason', async (_, bytes, reason) => {
    const refusal = await refusalOf(bytes);
    expect(refusal).toBeInstanceOf(ArticleRefused);
    expect(String(refusal)).toMatch(reason);
  });
});

describe('a short book', () => {
  it('is read where its chapters are as few as its words', async () => {
    const [document] = await epubReader.read(fileOf(bookOf({ one: '<p>Boats come first.</p>' }, ['one'])));
    expect(shownBlocks(document?.blocks ?? [])).toEqual(['Boats come first.']);
  });
});

describe('a book that was packed with a folder around it', () => {
  it('is read as one without, and is told by its content', async () => {
    const book = bookOf({ one: '<p>Boats come first.</p>' }, ['one']);
    const packed = zipSync(
      Object.fromEntries(Object.entries(unzipSync(book)).map(([name, part]) => [`epub/${name}`, part])),
    );
    expect(epubReader.recognizes?.(packed)).toBe(true);
    const [document] = await epubReader.read(fileOf(packed));
    expect(document?.matter.title).toBe('A book');
    expect(shownBlocks(document?.blocks ?? [])).toEqual(['Boats come first.']);
  });
});
