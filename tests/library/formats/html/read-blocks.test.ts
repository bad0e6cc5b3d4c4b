import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { DocumentBlock } from '../../../../src/library/formats/contract.js';
import { readHtmlPiece } from '../../../../src/library/formats/html/read-blocks.js';
import { shownBlocks } from '../shown-blocks.js';

function shown(html: string): string[] {
  return shownBlocks(readHtmlPiece(html).blocks);
}

describe('readHtmlPiece', () => {
  it('finds headings and paragraphs, with one blank where the source has many, and links as their words', () => {
    expect(
      shown(`<h2 id="r">Rules <a class="headerlink" href="#r">¶</a></h2>
<p>Ask   the <a href="https://example.org/desk">night
   desk</a> &amp; <code>porter</code>.</p>
Loose words<p>An <img src="x.png" alt="drawing of a door">end.`),
    ).toEqual(['## Rules', 'Ask the night desk & porter.', 'Loose words', 'An end.']);
  });

  it('keeps a line break of the page, and ends a paragraph at two', () => {
    expect(shown('<p>Quay 3<br>Harbour<br><br>Open daily<br></p>')).toEqual(['Quay 3\nHarbour', 'Open daily']);
  });

  it('gives items the paragraph that leads them in, and nested ones the item they are in', () => {
    expect(
      shown(`<p>Bring with you:</p><ul><li>a coat<li><p>shoes</p><p>that are dry</p><ul><li>boots</ul></ul>
<p>Everybody is welcome.</p><ul><li>alone</ul>`),
    ).toEqual([
      'Bring with you:',
      'Bring with you: > - a coat',
      'Bring with you: > - shoes',
      'Bring with you: > - that are dry',
      'shoes > - boots',
      'Everybody is welcome.',
      '- alone',
    ]);
  });

  it.each([
    ['The following are free', true],
    ['Folgende Räume sind frei.', true],
    ['Les salles suivantes sont libres.', true],
    ['Están libres las siguientes salas.', true],
    ['القاعات التالية متاحة.', true],
    ['القاعات المتاحة:', true],
    ['All rooms are free.', false],
    ['القاعات متاحة.', false],
  ])('knows whether “%s” leads in what comes', (paragraph, leads) => {
    const { blocks } = readHtmlPiece(`<p>${paragraph}</p><ul><li>one</li></ul>`);
    expect(blocks[1]?.leadIn).toBe(leads ? 0 : undefined);
  });

  it('reads one list that a word processor wrote as several', () => {
    const { blocks } = readHtmlPiece('<p>Take:</p><ul><li>oil</ul><ul><ul><li>olive oil</ul></ul><ul><li>salt</ul>');
    expect(shownBlocks(blocks)).toEqual(['Take:', 'Take: > - oil', 'oil > - olive oil', 'Take: > - salt']);
    expect(new Set(blocks.slice(1).map(({ group }) => group)).size).toBe(1);
  });

  it('reads short definitions as rows, long ones under their term, and a term that asks as a heading', () => {
    expect(
      shown(`<h2>Words</h2><dl><dt>Deposit<dd>money <em>kept</em><dt>Guest<dt>Visitor<dd>who stays<dd>who looks
<dt>Long<dd><p>One.</p><p>Two.</p><dt>Who pays?<dd>The guest.</dl>`),
    ).toEqual([
      '## Words',
      '| Deposit · money kept',
      '| Guest, Visitor · who stays; who looks',
      '- Long',
      'Long > - One.',
      'Long > - Two.',
      '### Who pays?',
      'The guest.',
    ]);
  });

  it('reads tables by their heads, under their caption, and those that lay a page out as what they hold', () => {
    expect(
      shown(`<table><caption>Fees of 2026</caption><thead><tr><th>Room<th>Fee<tbody>
<tr><td rowspan=2>Hall<td>20<br>euros<tr><td>30 euros</table>
<table><tr><td><b>Line</b><td><b>Quay</b><tr><td>A<td>4</table>
<table role="presentation"><tr><td><h3>News</h3><p>Boats sail.</p><td><table><tr><td>x</table></table>`),
    ).toEqual([
      'Fees of 2026',
      'Fees of 2026 > || Room · Fee',
      'Fees of 2026 > | Hall · Fee 20 euros',
      'Fees of 2026 > | Hall · Fee 30 euros',
      '|| Line · Quay',
      '| A · Quay 4',
      '### News',
      'Boats sail.',
      'x',
    ]);
  });

  it('takes a summary and a line in bold type for headings below the last', () => {
    expect(
      shown(`<h2>Help</h2><details><summary>Who may come?</summary>All.</details>
<p><strong>What does it cost?</strong></p><p><b>Nothing</b> at all.</p><p><b>Never late.</b></p>`),
    ).toEqual(['## Help', '### Who may come?', 'All.', '### What does it cost?', 'Nothing at all.', 'Never late.']);
  });

  it('leaves out marks of notes, code, and what is hidden, and counts their words', () => {
    const html = `<p>Open daily<sup><a href="#fn1">1</a></sup>, 20 m<sup>2</sup>, 1<sup>st</sup> floor<a href="#n2">[2]</a>.
<span class="sr-only">opens anew</span><span style="display: none">draft</span></p>
<pre class="shell">run it now</pre><p>Cost <del>ten</del> five.</p><button>Press me</button><h3><button>Fees</button></h3>
<script>let a = 1</script><p hidden>secret words</p>`;
    const { blocks, leftOut } = readHtmlPiece(html);
    expect(shownBlocks(blocks)).toEqual(['Open daily, 20 m2, 1st floor.', 'Cost five.', '### Fees']);
    expect(leftOut).toEqual([
      { what: 'footnote marks', words: 2 },
      { what: 'hidden words', words: 5 },
      { what: 'code', words: 3 },
      { what: 'struck through', words: 1 },
      { what: 'form controls', words: 2 },
    ]);
  });

  it('reads a text that is set letter for letter, but no code', () => {
    const mail =
      'Dear all,\n\nthe hall is closed on Monday and on Tuesday, since it is painted.\nIt opens on Wednesday again, as the desk says.';
    expect(shown(`<pre>${mail}</pre>`)).toEqual([
      'Dear all,',
      'the hall is closed on Monday and on Tuesday, since it is painted. It opens on Wednesday again, as the desk says.',
    ]);
    expect(readHtmlPiece('<pre>for (let i = 0; i < 3; i += 1) { f(i); }</pre>').blocks).toEqual([]);
  });

  it('drops soft hyphens and keeps right-to-left words in the order in which they are read', () => {
    expect(shown('<p>Donau&shy;dampf<wbr>schiff</p><p dir="rtl">قاعة <b>الأفلام</b> مفتوحة.</p>')).toEqual([
      'Donaudampfschiff',
      'قاعة الأفلام مفتوحة.',
    ]);
  });

  it('says where each word stands, entities and line ends too', () => {
    const html = '<p>A &lt;b&gt;   c&amp;d&nbsp;e\r\nf &notin; g&shy;h</p><ul><li>x &copy 2</ul>';
    const { blocks } = readHtmlPiece(html, 100);
    const pieces = blocks.flatMap((block) => block.pieces);
    expect(pieces.map(({ text, at }) => [text, at && html.slice(at.start - 100, at.end - 100)])).toEqual([
      ['A ', 'A '],
      ['<', '&lt;'],
      ['b', 'b'],
      ['>', '&gt;'],
      [' ', '   '],
      ['c', 'c'],
      ['&', '&amp;'],
      ['d', 'd'],
      ['\u00a0', '&nbsp;'],
      ['e', 'e'],
      [' ', '\r\n'],
      ['f ', 'f '],
      ['∉', '&notin;'],
      [' g', ' g'],
      ['h', 'h'],
      ['x ', 'x '],
      ['©', '&copy'],
      [' 2', ' 2'],
    ]);
  });
});

/** What nobody reads on a page, and marks that are made of words elsewhere. */
const removed = new Set(['pre', 'script', 'style', 'del', 'template']);

/** The words that another parser finds, in their order, without those of the elements that are removed. */
function wordsByAnotherParser(html: string): string[] {
  const parts: string[] = [];
  let left = 0;
  const parser = new Parser({
    onopentag: (name, { hidden }) => {
      if (left > 0 || removed.has(name) || hidden !== undefined) left += 1;
      if (!/^(?:b|em|a|code|span|sup)$/.test(name)) parts.push(' ');
    },
    ontext: (text) => {
      if (left === 0) parts.push(text);
    },
    onclosetag: (name) => {
      if (left > 0) left -= 1;
      if (!/^(?:b|em|a|code|span|sup)$/.test(name)) parts.push(' ');
    },
  });
  parser.end(html);
  return parts.join('').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of blocks that stand in the source: what a reader repeats or puts between has no place. */
function wordsOf(blocks: readonly DocumentBlock[]): string[] {
  const texts = blocks.map(({ pieces }) => pieces.map(({ text, at }) => (at ? text : ' ')).join(''));
  return texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

const word = fc.constantFrom(
  'Ufer',
  'quai',
  'año',
  'الميناء',
  'x&amp;y',
  'Zoll&nbsp;haus',
  'one two',
  '7',
  'end.',
  'now:',
  'who?',
);
const inline = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.tuple(fc.constantFrom('b', 'em', 'code', 'span'), fc.array(tie('node'), { maxLength: 3 })).map(wrapped),
    fc.tuple(fc.constant('a'), word).map(wrapped),
    fc.constantFrom('<br>', ' ', '\n  ', '<script>x</script>', '<del>old</del>'),
  ),
})).node;
const runs = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const page = fc.letrec<{ block: string; blocks: string; list: string }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 5 }).map((parts) => parts.join('')),
  block: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(fc.constantFrom('p', 'h2', 'h3', 'blockquote', 'figcaption'), runs).map(wrapped),
    runs,
    tie('list'),
    fc.tuple(fc.constantFrom('div', 'section', 'article', 'details'), tie('blocks')).map(wrapped),
    fc.array(fc.tuple(runs, runs), { minLength: 1, maxLength: 3 }).map((rows) => {
      return `<table><tr><th>Head</th><th>Other</th></tr>${rows.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join('')}</table>`;
    }),
    fc.array(fc.tuple(runs, runs), { minLength: 1, maxLength: 3 }).map((rows) => {
      return `<dl>${rows.map(([a, b]) => `<dt>${a}</dt><dd>${b}</dd>`).join('')}</dl>`;
    }),
    fc.constantFrom('<pre>x = 1</pre>', '<p hidden>gone</p>', '<hr>'),
  ),
  list: fc
    .tuple(
      fc.constantFrom('ul', 'ol'),
      fc.array(fc.tuple(runs, fc.option(tie('list'))), { minLength: 1, maxLength: 3 }),
    )
    .map(
      ([tag, items]) => `<${tag}>${items.map(([own, nested]) => `<li>${own}${nested ?? ''}</li>`).join('')}</${tag}>`,
    ),
}));

function wrapped([tag, inner]: readonly [string, string | readonly string[]]): string {
  return `<${tag}>${typeof inner === 'string' ? inner : inner.join(' ')}</${tag}>`;
}

describe('the words of a page', () => {
  it('are those that another parser finds, in their order, less what is never read', () => {
    fc.assert(
      fc.property(page.blocks, (html) => {
        expect(wordsOf(readHtmlPiece(html).blocks)).toEqual(wordsByAnotherParser(html));
      }),
      { examples: [['Ufer<b><del>old</del></b>Ufer']] },
    );
  });

  it('stand where their pieces say', () => {
    fc.assert(
      fc.property(page.blocks, fc.nat(50), (html, offset) => {
        for (const { text, at } of readHtmlPiece(html, offset).blocks.flatMap(({ pieces }) => pieces)) {
          if (!at) continue;
          const written = html.slice(at.start - offset, at.end - offset);
          if (written.length === text.length) expect(written.replace(/\s/g, ' ')).toBe(text.replace(/\s/g, ' '));
          else expect(written).toMatch(/^(?:&\w+;|\s+|<br>)$/);
        }
      }),
    );
  });

  it('lead in only by what stands before', () => {
    fc.assert(
      fc.property(page.blocks, (html) => {
        for (const [index, { leadIn }] of readHtmlPiece(html).blocks.entries())
          expect(leadIn ?? -1).toBeLessThan(index);
      }),
    );
  });
});
