import { describe, expect, it } from 'vitest';
import { ArticleRefused } from '../../../../src/library/article-refused.js';
import type { ReadDocument } from '../../../../src/library/formats/contract.js';
import { htmlReader } from '../../../../src/library/formats/html/html-reader.js';
import { fileOf, shownBlocks, webFile } from '../shown-blocks.js';

async function read(page: string | Uint8Array): Promise<ReadDocument> {
  const [document] = await htmlReader.read(fileOf(page));
  if (!document) throw new Error('no document');
  return document;
}

async function readFile(name: string): Promise<ReadDocument> {
  const [document] = await htmlReader.read(webFile(name));
  if (!document) throw new Error('no document');
  return document;
}

const furniture = 'menus and other page furniture';

describe('a page that pandoc made', () => {
  it('is read as it reads, without the menus around it', async () => {
    const { blocks, leftOut, notes } = await readFile('rules.en.html');
    expect(shownBlocks(blocks)).toEqual([
      '# Rules of the house',
      '# Opening hours',
      'The reading room is open from Monday to Friday. It closes at noon on the last Friday of each month.',
      'These things are not allowed:',
      'These things are not allowed: > - Hot drinks near the maps',
      'These things are not allowed: > - Dogs, except',
      'Dogs, except > - guide dogs',
      'Dogs, except > - dogs of the night watch',
      'These things are not allowed: > - Photographs with flash',
      '# Fees',
      '|| Room · Fee · Owner',
      '| Map room · Fee 20 euros · Owner Bo Carr',
      '| Film room · Fee 35 euros · Owner Ines Roth',
      '| Deposit · Money that is paid back & kept for a week.',
      '| Guest card · A card for one day < 24 hours.',
      'Whoever breaks a chair tells the desk.',
      '- Not in August.',
    ]);
    expect(leftOut).toContainEqual({ what: 'code', words: 2 });
    expect(leftOut.find(({ what }) => what === furniture)?.words).toBeGreaterThan(20);
    expect(notes).toEqual([]);
  });

  it('says what it is called, by whom, where, when and in which language', async () => {
    const titles = ['Rules of the house', 'Hausordnung', 'Règlement de la maison', 'Normas de la casa', 'نظام الدار'];
    for (const [index, language] of ['en', 'de', 'fr', 'es', 'ar'].entries()) {
      const { matter } = await readFile(`rules.${language}.html`);
      expect(matter).toEqual({
        title: titles[index],
        source: expect.stringMatching(/, Harbour Library$/),
        url: `https://library.example.org/${language === 'en' ? 'en-GB' : language}/rules`,
        language,
        published: '2026-03-02',
      });
    }
  });

  it('is read in each language, right-to-left too', async () => {
    const { blocks } = await readFile('rules.ar.html');
    expect(shownBlocks(blocks)).toEqual([
      '# نظام الدار',
      '# مواعيد العمل',
      'قاعة المطالعة مفتوحة من الاثنين إلى الجمعة. وتغلق عند الظهر في آخر جمعة من كل شهر.',
      'يمنع ما يلي:',
      'يمنع ما يلي: > - المشروبات الساخنة قرب الخرائط',
      'يمنع ما يلي: > - الكلاب، باستثناء',
      'الكلاب، باستثناء > - كلاب الإرشاد',
      'الكلاب، باستثناء > - كلاب الحراسة الليلية',
      '# الرسوم',
      '|| القاعة · الرسم · المسؤول',
      '| قاعة الخرائط · الرسم 20 يورو · المسؤول بو كار',
      '| قاعة الأفلام · الرسم 35 يورو · المسؤول إينس روث',
      '| التأمين · مبلغ يعاد إلى صاحبه.',
    ]);
    const led = {
      de: 'Folgendes ist nicht erlaubt:',
      fr: 'Il est interdit d’apporter :',
      es: 'No se permite lo siguiente:',
    };
    for (const [language, leadIn] of Object.entries(led)) {
      const items = shownBlocks((await readFile(`rules.${language}.html`)).blocks).filter((line) =>
        line.includes('> -'),
      );
      expect(items.map((item) => item.startsWith(`${leadIn} > - `))).toEqual([true, true, false, false]);
    }
  });

  it('is read alike where no tag says which part is the text', async () => {
    const [marked, unmarked] = [await readFile('rules.en.html'), await readFile('unmarked.en.html')];
    expect(shownBlocks(unmarked.blocks)).toEqual(shownBlocks(marked.blocks));
  });

  it('has its letters in the encoding that it names', async () => {
    const { blocks, matter } = await readFile('latin1.de.html');
    expect(matter).toMatchObject({ title: 'Hausordnung', source: 'Mara Lindqvist', language: 'de' });
    expect(shownBlocks(blocks)).toContain('Folgendes ist nicht erlaubt: > - Heiße Getränke bei den Karten');
  });

  it('knows where each of its words stands in the file', async () => {
    const { bytes } = webFile('rules.en.html');
    const source = new TextDecoder().decode(bytes);
    const { blocks } = await readFile('rules.en.html');
    const item = blocks.find(({ kind, pieces }) => kind === 'item' && pieces[0]?.text.startsWith('Dogs'));
    const at = item?.pieces[0]?.at;
    expect(at && source.slice(at.start, at.end).trim()).toBe('Dogs, except');
  });
});

describe('a page that LibreOffice wrote', () => {
  it('has its lists whole, and its notes without their marks', async () => {
    const shown = shownBlocks((await readFile('writer.en.html')).blocks);
    expect(shown).toEqual(
      expect.arrayContaining([
        'These things are not allowed: > - Hot drinks near the maps',
        'Dogs, except > - guide dogs',
        'These things are not allowed: > - Photographs with flash',
        '| Map room · Fee 20 euros · Owner Bo Carr',
        'Not in August.',
      ]),
    );
  });
});

describe('a page that Chromium drew and gave out', () => {
  it('says of itself what its linked data says', async () => {
    const { matter, blocks } = await readFile('drawn.en.html');
    expect(matter).toEqual({
      title: 'Ferry times',
      source: 'Ola Berg, Harbour Line',
      language: 'en',
      published: '2026-01-09',
    });
    expect(shownBlocks(blocks)).toContain('On Sundays there are two ferries only: > - one at nine');
  });
});

const paragraph =
  '<p>The harbour is open on each day of the week, from six in the morning until ten at night, for all boats.</p>';
const text = paragraph.repeat(4);

describe('htmlReader', () => {
  it.each([
    ['nav, header and footer', `<header>Acme <nav><a href="/">Home</a></nav></header>${text}<footer>Imprint</footer>`],
    ['a menu by its role', `<div role="navigation"><a href="/">Home</a></div>${text}`],
    [
      'a list of links',
      `<ul class="menu"><li><a href="/a">One</a><li><a href="/b">Two</a><li><a href="/c">Home</a></ul>${text}`,
    ],
    [
      'ways to other pages',
      `<p class="pager"><a rel="prev" href="/a">Home</a> <a rel="next" href="/b">On</a></p>${text}`,
    ],
    ['a sidebar', `<main>${text}</main><aside><p>Home and garden</p></aside>`],
    ['a notice of cookies', `${text}<div id="cookie-consent"><p>At Home we use cookies.</p></div>`],
    ['links that share', `<article>${text}<div class="share"><a href="/a">Home</a> <a href="/b">B</a></div></article>`],
  ])('leaves out %s, and counts it', async (_, body) => {
    const { blocks, leftOut } = await read(`<html><body>${body}</body></html>`);
    expect(shownBlocks(blocks).join('\n')).not.toMatch(/Home|Acme|Imprint/);
    expect(blocks).toHaveLength(4);
    expect(leftOut.map(({ what }) => what)).toEqual([furniture]);
  });

  it.each([
    [
      'a list of links that stands in the text',
      `<p>The forms are these:</p><ul><li><a href="/a">a form for boats</a> that stay, and for those who come back in winter<li>another</ul>`,
      'a form for boats',
    ],
    ['a heading that is a link', '<h2><a href="#x">Winter at the quay</a></h2>', 'Winter at the quay'],
    [
      'a paragraph of links',
      '<p>See <a href="/a">the judgment of the court</a> and <a href="/b">the law that it stands on</a>.</p>',
      'the judgment',
    ],
    [
      'a note beside the text',
      '<aside class="admonition note"><p>Boats without a light stay out.</p></aside>',
      'without a light',
    ],
    ['a title in a header', '<header><h1>Harbour rules</h1></header>', 'Harbour rules'],
    [
      'a table in a box that is named after its contents',
      `<div class="table-contents"><table><tr><th>Boat<th>Berth</tr>${'<tr><td><a href="/a">Mara of the north quay</a><td>7</tr>'.repeat(3)}</table></div>`,
      'Mara of the north quay',
    ],
    [
      'a box among the sections of a manual',
      '<div class="section"><h2>Ice</h2><p>Boats stay in.</p><div class="sidebar"><p>NOTE Ice breakers</p><p>They sail at six.</p></div></div>',
      'They sail at six',
    ],
    [
      'a sentence that is links for the most part',
      '<p>Write to <a href="/a">the desk of the harbour master and his mates</a>, or look in at the <a href="/b">archive of all that was written to this desk before</a> in winter.</p>',
      'harbour master and his mates',
    ],
    [
      'a section whose heading gave it its id',
      '<section id="comments-and-search"><h2>Comments and search</h2><p>Whoever looks for a boat asks the desk.</p></section>',
      'looks for a boat',
    ],
  ])('keeps %s', async (_, part, words) => {
    for (const page of [`${part}${text}`, `<main>${part}${text}</main>`]) {
      const { blocks } = await read(`<html><body>${page}</body></html>`);
      expect(shownBlocks(blocks).join('\n')).toContain(words);
    }
  });

  it('keeps the short sections beside a long one, without the menu and the colophon', async () => {
    const section = (heading: string, length: number) =>
      `<div class="sect1"><h2>${heading}</h2><div class="sectionbody">${paragraph.repeat(length)}</div></div>`;
    const sections = [
      section('Name', 1),
      section('Tides', 2),
      section('Fees', 3),
      '<div class="sect1"><h2>Crew</h2><div class="sectionbody"><dl><dt>Mate<dd>Two on each boat, of whom one can read the tide tables<dt>Cook<dd>One, if the boat stays out for longer than a night and a day, and none if it sails with the pilots</dl></div></div>',
      section('Boats', 40),
    ].join('');
    const menu = '<div class="navheader"><a href="/a">Home</a> <a href="/b">Home of all</a> <a href="/c">On</a></div>';
    const { blocks } = await read(
      `<html><body>${menu}<div id="content">${sections}</div><div id="footer">Home page of 2024</div></body></html>`,
    );
    const shown = shownBlocks(blocks);
    expect(shown.filter((line) => line.startsWith('#'))).toEqual(
      ['Name', 'Tides', 'Fees', 'Crew', 'Boats'].map((heading) => `## ${heading}`),
    );
    expect(shown.join('\n')).toContain('One, if the boat stays out');
    expect(shown.join('\n')).not.toContain('Home');
  });

  it.each([
    ['<title>Paid leave | Acme</title><meta property="og:site_name" content="Acme">', 'Paid leave'],
    ['<title>Acme – Paid leave</title><meta property="og:site_name" content="ACME">', 'Paid leave'],
    ['<title>Paid leave - Handbook - Acme</title><h1>Paid leave</h1>', 'Paid leave'],
    ['<title>2. Leave — Manual v4</title><h1>2. Leave<a href="#l">¶</a></h1>', '2. Leave'],
    ['<title>Leave - part 2</title>', 'Leave - part 2'],
    ['<title>\n  Paid\n  leave </title>', 'Paid leave'],
    ['<h1>Paid leave</h1>', 'Paid leave'],
    ['<svg><title>An arrow</title></svg>', undefined],
    ['<title>E-mail rules</title><h1>Rules</h1>', 'E-mail rules'],
  ])('finds the title of %s', async (head, title) => {
    expect((await read(`${head}${text}`)).matter.title).toBe(title);
  });

  it.each([
    ['<meta name="date" content="2024-09-10T23:00:00-07:00">', '2024-09-10'],
    ['<meta name="DC.date.issued" content="20240910">', '2024-09-10'],
    ['<time itemprop="datePublished" datetime="2024-09-10">today</time>', '2024-09-10'],
    ['<meta http-equiv="last-modified" content="Tue, 10 Sep 2024 08:00:00 GMT">', '2024-09-10'],
    ['<meta name="date" content="2024-02-30">', undefined],
    ['<meta name="date" content="last week">', undefined],
    ['<script type="application/ld+json">{"@type":"Article","datePublished":"2024-09-10"}</script>', '2024-09-10'],
    ['<script type="application/ld+json">{"@type":"Article",</script>', undefined],
  ])('finds the day in %s', async (head, day) => {
    expect((await read(`${head}${text}`)).matter.published).toBe(day);
  });

  it('takes no address that is not the web’s, and the language that is named first', async () => {
    const head =
      '<html lang="PT-br"><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/x">';
    expect((await read(`${head}${text}`)).matter).toEqual({ language: 'pt' });
  });

  it('reads pages in the encodings of today and of old', async () => {
    const page = (charset: string) => `<meta charset="${charset}"><p>Größe „zehn“</p>${text}`;
    const wide = Buffer.from(`\ufeff${page('utf-8')}`, 'utf16le');
    const old = Buffer.from(page('x').replace('<meta charset="x">', ''), 'latin1');
    for (const bytes of [wide, Buffer.from(page('utf-8')), Buffer.from(`\ufeff${page('latin1')}`)]) {
      expect(shownBlocks((await read(bytes)).blocks)[0]).toBe('Größe „zehn“');
    }
    expect(shownBlocks((await read(old)).blocks)[0]).toMatch(/^Größe/);
    const broken = await read(Buffer.from(`<meta charset="utf-8"><p>Gr\xf6\xdfe</p>${text}`, 'latin1'));
    expect(broken.notes).toEqual(['some of its letters are no text in the encoding that it names']);
  });

  it.each([
    ['a page that a script would draw', '<div id="root"></div><script>draw()</script>', /no text.*browser/],
    [
      'a page of menus',
      `<nav>${'<a href="/a">another page of ours</a> '.repeat(80)}</nav><p>One line is left.</p>`,
      /of a page of 324 words only 4 words are text; open/,
    ],
    [
      'a page of a script',
      `<script>${'x();'.repeat(10_000)}</script><p>One line is left.</p>`,
      /of a page of 40 KB only 4 words/,
    ],
    ['an empty file', '', /no text/],
    ['a page of code', '<pre>int main() { return 0; }</pre>', /no text/],
    ['a page nested too deeply', `${'<div>'.repeat(1_001)}${text}`, /deeper than 1,000 levels/],
    [
      'tags that multiply',
      `<p>${Array.from({ length: 900 }, (_, nth) => `<b id="${nth}">`).join('')}${'<p>x</p>'.repeat(2_000)}`,
      /more than 150,000/,
    ],
    [
      'a tag with too many attributes',
      `${text}<p ${Array.from({ length: 501 }, (_, nth) => `a${nth}="b"`).join(' ')}>x</p>`,
      /more than 500 attributes/,
    ],
  ])('refuses %s with a reason', async (_, page, reason) => {
    const refusal = await read(page).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ArticleRefused);
    expect(String(refusal)).toMatch(reason);
  });

  it('reads names of elements that are longer than any', async () => {
    const menu = '<ul class="nav"><li><a href="/a">A</a><li><a href="/b">B</a></ul>';
    const said = 'The reading room is closed on the last Monday of each month. '.repeat(4).trim();
    const page = await read(`<p class="${'a '.repeat(500_000)}">${said}</p>${menu}`);
    expect(shownBlocks(page.blocks)).toEqual([said]);
  });

  it('keeps a short page', async () => {
    expect(shownBlocks((await read('<p>Closed on Monday.</p>')).blocks)).toEqual(['Closed on Monday.']);
  });

  it('recognizes pages by how they begin', () => {
    const is = (start: string) => htmlReader.recognizes?.(Buffer.from(start));
    expect(['<!DOCTYPE html><p>', '\ufeff\n<html lang=en>', '<?xml version="1.0"?><!-- a --><html>'].map(is)).toEqual([
      true,
      true,
      true,
    ]);
    expect(htmlReader.recognizes?.(Buffer.from('\ufeff<html>', 'utf16le'))).toBe(true);
    expect(['# Title', '<rss version="2.0">', 'x <html>', ''].map(is)).toEqual([false, false, false, false]);
  });
});
