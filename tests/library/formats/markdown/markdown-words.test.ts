import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtmlPiece } from '../../../../src/library/formats/html/read-blocks.js';
import { readMarkdown } from '../../../../src/library/formats/markdown/read-markdown.js';
import { propertyRuns } from '../../../set-up/test-sizes.js';
import { wordsByAnother, wordsIn } from './shown-by-another.js';

/** The words of the blocks that stand in the source: what a reader repeats or puts between has no place. */
function wordsOf(text: string): string[] {
  const { blocks } = readMarkdown(text, { readHtml: readHtmlPiece });
  return wordsIn(blocks.map(({ pieces }) => pieces.map(({ text: own, at }) => (at ? own : ' ')).join('')).join(' '));
}

/** A piece of a document as its author writes it, and the same as another library is to have it. */
interface Written {
  readonly source: string;
  /** Without what docs/formats.md says is taken off, which the other library doesn't know. */
  readonly plain: string;
}

const plainly = (source: string): Written => ({ source, plain: source });
const joined = (parts: readonly Written[], between: string): Written => ({
  source: parts.map(({ source }) => source).join(between),
  plain: parts.map(({ plain }) => plain).join(between),
});
const within = (one: Written, before: string, after = ''): Written => ({
  source: before + one.source + after,
  plain: before + one.plain + after,
});
/** Each line of it behind a mark: a quote's, or an item's. */
const behind = (one: Written, first: string, further: string): Written => {
  const mark = (text: string) => first + text.replaceAll('\n', `\n${further}`);
  return { source: mark(one.source), plain: mark(one.plain) };
};

const word = fc.constantFrom(
  ...[
    'Ufer',
    'quai',
    'año',
    'الميناء',
    'harbour',
    'snake_case_name',
    'x2',
    '20',
    '3.5',
    'It’s',
    'end.',
    'now:',
    'who?',
  ],
  ...[
    '2 * 3',
    'a_b',
    '1\\. no',
    '\\*star\\*',
    '\\_low\\_',
    '&amp;',
    'Zoll&nbsp;haus',
    '&copy; Bo',
    '&#169;',
    'C:\\dir',
    '~5',
  ],
  ...['a < b', '3 > 2', '[z] w', '(y)', 'a|b', '#5', '!', 'http://e.example/a_b_c', '5 %', '$4', '{a}', '“so”'],
);
const inline = fc.letrec<{ node: Written; run: Written }>((tie) => ({
  run: fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((parts) => joined(parts, ' ')),
  node: fc
    .oneof(
      { maxDepth: 2, withCrossShrink: true },
      word.map(plainly),
      fc.tuple(fc.constantFrom('*', '**', '_', '***', '__'), tie('run')).map(([mark, own]) => within(own, mark, mark)),
      fc
        .tuple(tie('run'), fc.constantFrom('(https://e.example/a?b=1_2)', '(/p "Title")', '(<a b>)', '[ref]', '[]'))
        .map(([own, to]) => within(own, '[', `]${to}`)),
      fc.constantFrom(
        '`npm *run*`',
        '``a ` b``',
        '`<tag>`',
        '<https://e.example/x>',
        '<kbd>Ctrl</kbd>',
        '<b>bold</b>',
        '<br>',
      ),
      fc.constantFrom(
        '![alt words](p.png)',
        '[![badge](b.svg)](https://e.example)',
        '~~old words~~',
        '<!-- note -->',
        '\\\nnext',
      ),
    )
    .map((one) => (typeof one === 'string' ? plainly(one) : one)),
}));
/** In place of what is taken off: a tag that stood alone in its line without it would make the line another block. */
const gone = '<!---->';
const marked = fc.oneof(
  { weight: 6, arbitrary: inline.run },
  inline.run.map((own): Written => ({ source: `${own.source}[^n]`, plain: own.plain + gone })),
  inline.run.map(
    (own): Written => ({
      source: `${own.source} {{% tag name %}}`.replace('{{%', '{%').replace('%}}', '%}'),
      plain: own.plain + gone,
    }),
  ),
);
const block = fc.letrec<{ block: Written; blocks: Written }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((parts) => joined(parts, '\n\n')),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    marked,
    fc.tuple(marked, marked).map((lines) => joined(lines, '\n')),
    fc
      .tuple(fc.constantFrom('# ', '## ', '### ', '###### '), inline.run)
      .map(([mark, own]) => within(oneLine(own), mark)),
    fc.tuple(inline.run, fc.constantFrom('===', '---')).map(([own, line]) => within(own, '', `\n${line}`)),
    fc
      .tuple(fc.constantFrom('- ', '* ', '1. ', '1) '), fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }))
      .map(([mark, items]) =>
        joined(
          items.map((item) => behind(item, mark, ' '.repeat(mark.length))),
          '\n',
        ),
      ),
    tie('blocks').map((own) => behind(own, '> ', '> ')),
    fc
      .array(fc.tuple(inline.run, inline.run), { minLength: 1, maxLength: 3 })
      .map((rows) =>
        joined(
          [
            plainly('| Room | Fee |\n|---|:-:|'),
            ...rows.map(([a, b]) => within(joined([cell(a), cell(b)], ' | '), '| ', ' |')),
          ],
          '\n',
        ),
      ),
    inline.run.map(oneLine).map((own): Written => ({ source: `[^n]: so ${own.source}`, plain: `so ${own.plain}` })),
    inline.run.map((own): Written => ({ source: `so\n\n:::note\n${own.source}\n:::`, plain: `so\n\n${own.plain}` })),
    inline.run.map(
      (own): Written => ({
        source: `> [!NOTE]\n${behind(own, '> ', '> ').source}`,
        plain: behind(own, '> ', '> ').plain,
      }),
    ),
    fc
      .constantFrom(
        ...[
          '```js\nlet a = 1;\n```',
          '~~~\ncode\n~~~',
          'so\n\n    indented code',
          '---',
          '***',
          '[ref]: https://e.example "T"',
        ],
        ...[
          '<div>\n\nwords inside\n\n</div>',
          '<p>in <em>HTML</em></p>',
          '<details><summary>More</summary>\n\nhidden text\n\n</details>',
        ],
        ...['<!-- a\n\ncomment -->', '<table><tr><td>cell</td></tr></table>', '<script>\nlet x;\n</script>'],
      )
      .map(plainly),
  ),
}));

/** Without line breaks, for what ends with its line. */
function oneLine({ source, plain }: Written): Written {
  const flat = (text: string) => text.replaceAll(/\\?\n/g, ' ');
  return { source: flat(source), plain: flat(plain) };
}

/** For a table's cell. */
function cell(own: Written): Written {
  const { source, plain } = oneLine(own);
  return { source: source.replaceAll('|', '\\|'), plain: plain.replaceAll('|', '\\|') };
}

describe('the words of a Markdown text', () => {
  it('are those that another library shows, in their order, less what is taken off and left out', () => {
    fc.assert(
      fc.property(block.blocks, ({ source, plain }) => {
        expect(wordsOf(source), source).toEqual(wordsByAnother(plain));
      }),
      { numRuns: propertyRuns(400) },
    );
  });
});

const project = path.join(import.meta.dirname, '..', '..', '..', '..');

/** The packages that the project names, as their authors describe them. */
function readmes(): readonly (readonly [string, string])[] {
  const named = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as Record<string, object>;
  const packages = Object.keys({ ...named.dependencies, ...named.devDependencies });
  return packages.flatMap((name) => {
    const folder = path.join(project, 'node_modules', name);
    const file = readdirSync(folder).find((one) => /^readme\.md$/i.test(one));
    return file === undefined ? [] : [[name, readFileSync(path.join(folder, file), 'utf8')] as const];
  });
}

/** Without what docs/formats.md names and another library shows: marks of boxes, tasks and notes, outside of code. */
function plainOf(text: string): string {
  return text
    .replaceAll(/^([ \t]*>[ \t]?)\[![A-Z]+\]/gm, '$1')
    .replaceAll(/^([ \t]*[-*+][ \t]+)\[[ xX]\]/gm, '$1')
    .replaceAll(/(`+)[^`]*\1(?!`)|\[\^[^\]\s]+\]:?/g, (found) => (found.startsWith('`') ? found : ''));
}

describe('the words of a README', () => {
  it.each(readmes())('of %s are those that another library shows, in their order', (_, text) => {
    const own = text.replaceAll(/\r\n?/g, '\n');
    expect(wordsOf(own)).toEqual(wordsByAnother(plainOf(own)));
  });
});
