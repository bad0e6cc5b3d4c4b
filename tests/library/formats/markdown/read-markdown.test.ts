import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentBlock } from '../../../../src/library/formats/contract.js';
import { readHtmlPiece } from '../../../../src/library/formats/html/read-blocks.js';
import { readMarkdown } from '../../../../src/library/formats/markdown/read-markdown.js';

function read(text: string, options: { readonly isMdx?: boolean; readonly partLength?: number } = {}) {
  return readMarkdown(text, { readHtml: readHtmlPiece, ...options });
}

function wordsOf({ pieces }: DocumentBlock): string {
  return pieces.map((piece) => piece.text).join('');
}

function shown(text: string, options?: Parameters<typeof read>[1]): [string, string][] {
  return read(text, options).blocks.map((block) => [block.kind, wordsOf(block)]);
}

describe('readMarkdown', () => {
  it.each([
    'The tower was built in 1902 by the masons of the valley. It has stood empty since.',
    'Der Turm wurde 1902 von den Maurern des Tals gebaut und steht seither völlig leer.',
    'La tour a été bâtie en 1902 par les maçons de la vallée. Elle est vide depuis.',
    'La torre fue levada en 1902 por los albañiles del valle. Desde entonces está vacía.',
    'بني البرج في عام 1902 على يد بنائي الوادي. وهو خال منذ ذلك الحين.',
  ])('reads what is underlined by accident as the paragraph that it is: %s', (text) => {
    expect(shown(`${text}\n---\n\nMore.`)).toEqual([
      ['paragraph', text],
      ['paragraph', 'More.'],
    ]);
  });

  it.each(['The tower', 'Dr. Moor and St. Ives', 'What was the tower built for?', 'Built by the masons!'])(
    'keeps a title that is underlined: %s',
    (title) => {
      expect(shown(`${title}\n---\n\nMore.`)[0]).toEqual(['heading', title]);
    },
  );

  it('finds headings, paragraphs, items and rows in the words that the page shows', () => {
    const text = [
      '# Title',
      '',
      'One line',
      'and the next.',
      '',
      '* first *item*',
      '* second',
      '',
      'Setext',
      '======',
      '',
      '> quoted words',
      '> go on',
      '',
      '| Part | Limit |',
      '|---|---|',
      '| Valve | 20 |',
    ].join('\n');
    expect(shown(text)).toEqual([
      ['heading', 'Title'],
      ['paragraph', 'One line\nand the next.'],
      ['item', 'first item'],
      ['item', 'second'],
      ['heading', 'Setext'],
      ['paragraph', 'quoted words\ngo on'],
      ['head', 'Part · Limit'],
      ['row', 'Valve · Limit 20'],
    ]);
  });

  it.each([
    ['English', '**Important**: stop the test. **Then**: go home.'],
    ['French', '**Attention** : *fermé* : le lundi.'],
    ['German', 'Am Montag **zu**: siehe [Plan](p.md): unten.'],
    ['Arabic', '**تنبيه**: المكتب `مغلق`: غداً.'],
  ])('takes a colon behind words in bold type for what it is: %s', (_, text) => {
    expect(shown(text)).toEqual([['paragraph', text.replace(/[*`]|\]\(p\.md\)|\[/g, '')]]);
  });

  it('reads definitions under terms in bold type, and where a line is broken', () => {
    expect(shown('**Kai**\n: Wo Boote liegen.\n: Wo Zoll ist.\n\nMole  \n: Ein Damm.')).toEqual([
      ['row', 'Kai · Wo Boote liegen.'],
      ['row', 'Kai · Wo Zoll ist.'],
      ['row', 'Mole · Ein Damm.'],
    ]);
  });

  it('leaves out cells for which a table has no column, and counts their words', () => {
    const { blocks, leftOut } = read('| Sign | Means |\n|---|---|\n| `|` | a pipe of the shell |\n| x | y | z |');
    expect(blocks.map(wordsOf)).toEqual(['Sign · Means', '` · Means `', 'x · Means y']);
    expect(leftOut).toEqual([{ what: 'cells beyond the columns of a table', words: 6 }]);
  });

  it.each([
    ['Jekyll', '{% highlight ruby linenos %}\nputs "{{ page }}"\n{% endhighlight %}'],
    ['Hugo', '{{< highlight go >}}\nfunc main() {}\n{{< /highlight >}}'],
    ['Hugo, with a file', '{{< code file="a.html" >}}\n<p>{{ .Title }}</p>\n\n# no heading\n{{< /code >}}'],
    ['Hugo, in a quote', '> {{% code-toggle %}}\n> title: x\n> {{% /code-toggle %}}'],
  ])('leaves out code between the tags of %s', (_, code) => {
    const { blocks, leftOut } = read(`Before it.\n\n${code}\n\nBehind {{% it %}}.`);
    expect(blocks.map(wordsOf)).toEqual(['Before it.', 'Behind .']);
    expect(leftOut.map(({ what }) => what)).toEqual(['code']);
  });

  it('knows a fence that opens in an item’s own line', () => {
    const text = '1. ```sh\n   echo "{{ x }}"\n   ```\n\n   Then {% tag %} go on.\n2. Rest.[^1]';
    expect(shown(text)).toEqual([
      ['item', 'Then go on.'],
      ['item', 'Rest.'],
    ]);
  });

  it.each([
    ['containers', ':::note', ':::'],
    ['tags', '{% note %}', '{% endnote %}'],
    ['shortcodes', '{{< tip >}}', '{{< /tip >}}'],
  ])('goes on with a quote’s list behind %s that stand alone in their lines', (_, opening, closing) => {
    const text = `> - Bring a key\n>\n>   ${opening}\n>   Ask Bo.\n>   ${closing}\n>\n>   <b>Or ring.</b>\n> - [Shut](x) it`;
    expect(shown(text)).toEqual(['Bring a key', 'Ask Bo.', 'Or ring.', 'Shut it'].map((words) => ['item', words]));
  });

  it('takes the mark off a callout within another box or an item', () => {
    expect(shown('> > [!NOTE]\n> > Closed.\n\n- > [!TIP]\n  > Open.')).toEqual([
      ['paragraph', 'Closed.'],
      ['item', 'Open.'],
    ]);
  });

  it.each([
    ['a link', 'See [the list](https://e.example/a?b=1 "T") today.', 'See the list today.'],
    ['a link by reference', 'See [the list][l] or [l].\n\n[l]: https://e.example', 'See the list or l.'],
    ['emphasis', 'A **bold** and _slanted_ and ***both*** word.', 'A bold and slanted and both word.'],
    ['a word with low lines', 'Set snake_case_name to 2 * 3 * 4.', 'Set snake_case_name to 2 * 3 * 4.'],
    ['code', 'Type `npm *run*` twice.', 'Type npm *run* twice.'],
    ['escapes', '1\\. not a list \\*here\\*', '1. not a list *here*'],
    ['entities', 'Salt &amp; pepper &#169; 5&nbsp;g', 'Salt & pepper © 5\u00a0g'],
    ['a footnote’s mark', 'It holds.[^1] Always.\n\n[^1]: In winter too.', 'It holds. Always.'],
    ['a picture', 'Before ![a plan](p.png) after.', 'Before after.'],
    ['struck words', 'It costs ~~4~~ 5 euros.', 'It costs 5 euros.'],
    ['attributes', 'See [it](/x){:target="_blank" rel="a"} there.', 'See it there.'],
    ['attributes in braces', 'A [box](/x){.button #go} here.', 'A box here.'],
    ['a template’s tag', 'Version {{ site.version }} is out{% include "x" %}.', 'Version is out.'],
    [
      'a tag over two lines',
      'See [the list]({{< relref\n"/a/b" >}}), or\n{% link\n  x.md %} it.',
      'See the list, or\nit.',
    ],
    ['a comment', 'Here <!-- not --> too.', 'Here too.'],
    ['a line break', 'One line<br>and another', 'One line\nand another'],
  ])('takes off %s', (_, text, words) => {
    expect(shown(text)[0]).toEqual(['paragraph', words]);
  });

  it.each([
    ['Jekyll', '{% note %}\n\nKeep it dry.\n\n{% endnote %}'],
    ['Jekyll, close by', '{% note %}\nKeep it dry.\n{% endnote %}'],
    ['Hugo', '{{< notice "tip" >}}\nKeep it dry.\n{{< /notice >}}'],
    ['Docusaurus', ':::tip\n\nKeep it dry.\n\n:::'],
    ['Docusaurus, close by', ':::caution\nKeep it dry.\n:::'],
    ['MkDocs', '!!! warning\n    Keep it dry.'],
    ['GitHub', '> [!IMPORTANT]\n> Keep it dry.'],
    ['GOV.UK', '$CTA\nKeep it dry.\n$CTA'],
    ['kramdown', 'Keep it dry.\n{: .lead}'],
    ['a table of contents', '[TOC]\n\nKeep it dry.'],
  ])('reads what stands in a box of %s', (_, text) => {
    expect(shown(text)).toEqual([['paragraph', 'Keep it dry.']]);
  });

  it('keeps a box’s title apart from its text, and what follows outside of it', () => {
    expect(shown('!!! note "Before rain"\n    Cover it.\n\n    - a sheet\n\nThen wait.')).toEqual([
      ['paragraph', 'Before rain'],
      ['paragraph', 'Cover it.'],
      ['item', 'a sheet'],
      ['paragraph', 'Then wait.'],
    ]);
  });

  it.each(['tip', 'danger'])('keeps the title of Docusaurus’s %s apart too', (kind) => {
    expect(shown(`:::${kind}[Before rain]\n\nCover it.\n\n:::\n\n> :::note[So]\n> Wait.\n> :::`)).toEqual([
      ['paragraph', 'Before rain'],
      ['paragraph', 'Cover it.'],
      ['paragraph', 'So'],
      ['paragraph', 'Wait.'],
    ]);
  });

  it('looks into no code for what a generator reads', () => {
    expect(shown('Write `{% raw %}` and `{{ x }}` so.')).toEqual([['paragraph', 'Write {% raw %} and {{ x }} so.']]);
    expect(read('```\n{% raw %}\n```\n\nText.').leftOut).toEqual([{ what: 'code', words: 1 }]);
  });

  it('leaves modules and braces out of MDX, and only there', () => {
    const text = 'import { A } from "./a";\n\nCosts {price} a month.';
    expect(shown(text, { isMdx: true })).toEqual([['paragraph', 'Costs a month.']]);
    expect(shown(text).map(([, words]) => words)).toEqual(['import { A } from "./a";', 'Costs {price} a month.']);
  });

  it('takes a line in bold for a heading, unless it says something', () => {
    expect(shown('# A\n\n**Opening hours**\n\nFrom nine.\n\n**Closed?**\nOn Sundays.')).toEqual([
      ['heading', 'A'],
      ['heading', 'Opening hours'],
      ['paragraph', 'From nine.'],
      ['heading', 'Closed?'],
      ['paragraph', 'On Sundays.'],
    ]);
    expect(shown('**Never open the valve under pressure.**')[0]?.[0]).toBe('paragraph');
    expect(shown('**Valves** are closed.')[0]?.[0]).toBe('paragraph');
  });

  it('says what leads a list in, and which item holds which', () => {
    const { blocks } = read('Not allowed:\n\n- wine\n- animals\n  - dogs\n\nAllowed.\n\n- chairs');
    expect(blocks.map((block) => [wordsOf(block), block.group, block.leadIn])).toEqual([
      ['Not allowed:', undefined, undefined],
      ['wine', 1, 0],
      ['animals', 1, 0],
      ['dogs', 1, 2],
      ['Allowed.', undefined, undefined],
      ['chairs', 2, undefined],
    ]);
  });

  it('reads a list of definitions as rows', () => {
    expect(shown('Valve\n: Closes a pipe.\n: Is closed.\n\nPump\n\n: Moves water.')).toEqual([
      ['row', 'Valve · Closes a pipe.'],
      ['row', 'Valve · Is closed.'],
      ['row', 'Pump · Moves water.'],
    ]);
  });

  it('says how many words it left out, and of what', () => {
    expect(read('text\n\n```\ncode. More.\n```\n\n    indented\n\n![two words](x)').leftOut).toEqual([
      { what: 'code', words: 3 },
      { what: 'descriptions of pictures', words: 2 },
    ]);
  });
});

/** What makes parts of a text belong together, and what only looks so. */
const parts = fc.constantFrom(
  'Words here.\n\n',
  'wrapped\n',
  '# Heading\n\n',
  'Setext\n---\n\n',
  '- item\n',
  '- item\n\n',
  '  going on\n\n',
  '1. first\n\n   second\n\n',
  '> quoted\n',
  '> quoted\n\n',
  'lazy\n\n',
  '```\n',
  '```\ncode\n\ncode\n```\n\n',
  '~~~~\n\n',
  '    indented\n\n',
  '<!-- begun\n\n',
  'ended -->\n\n',
  '<div>\n\n',
  '<pre>\n\n',
  '</pre>\n\n',
  '| a | b |\n|---|---|\n| c | d |\n\n',
  '[a]: /b\n\n',
  'a [link][a] and *more* &amp; `x`\n\n',
  '{% tag %}\n',
  ':::note\n',
  '!!! tip "T"\n    in\n\n',
  'Term\n: meaning\n\n',
  '**bold**\n\n',
  '***\n\n',
  '\r\n\r\n',
  '\t\n',
  '\n',
);

describe('a text of any kind', () => {
  it('gives pieces that stand in it, letter for letter where they are as long', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 30 }), (written) => {
        const text = written.join('');
        for (const { pieces } of read(text).blocks) {
          for (const { text: words, at } of pieces) {
            if (!at) continue;
            expect(at.start).toBeGreaterThanOrEqual(0);
            expect(at.end).toBeLessThanOrEqual(text.length);
            if (at.end - at.start === words.length) expect(text.slice(at.start, at.end)).toBe(words);
          }
        }
      }),
    );
  });

  it('has the same blocks read in parts as read whole', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), fc.integer({ min: 0, max: 60 }), (written, partLength) => {
        const text = written.join('');
        expect(read(text, { partLength })).toEqual(read(text, { partLength: Number.POSITIVE_INFINITY }));
      }),
    );
  });

  it.each([
    ['1. ', 2_000],
    ['>', 5_000],
    ['> ', 200_000],
    ['>', 200_000],
    ['- ', 100_000],
    ['* 1. > ', 30_000],
    ['>\t', 50_000],
  ])('that nests %j without end ends in text, and what follows is read', (mark, times) => {
    const blocks = shown(`${mark.repeat(times)}word\n\nThe next paragraph.\n`);
    expect(blocks.at(0)?.[1]).toMatch(/word$/);
    expect(blocks.at(-1)).toEqual(['paragraph', 'The next paragraph.']);
  });
});
