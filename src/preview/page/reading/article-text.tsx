import type { Span, TextBlock } from '../../../domain.js';
import { cellsOf, groupBlocks, type ListItem, type Stretch } from './group-blocks.js';
import { MarkedText, type Marking } from './marked-text.js';

interface Props {
  readonly marking: Marking;
  readonly blocks: readonly TextBlock[];
  /** Of a text whose language isn't known each block's own letters say it. */
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/** The text of an article: its headings, paragraphs, lists and tables. */
export function ArticleText({ marking, blocks, dir }: Props) {
  return (
    <>
      {groupBlocks(blocks).map((stretch) => (
        <StretchOf marking={marking} stretch={stretch} dir={dir} />
      ))}
    </>
  );
}

function StretchOf({ marking, stretch, dir }: { stretch: Stretch } & Pick<Props, 'marking' | 'dir'>) {
  switch (stretch.kind) {
    case 'heading': {
      // The page's own title is above all of them.
      const Heading = headings[Math.min(stretch.block.level ?? 1, headings.length) - 1] ?? 'h6';
      return (
        <Heading dir={dir}>
          <MarkedText marking={marking} span={stretch.block} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p dir={dir}>
          <MarkedText marking={marking} span={stretch.block} />
        </p>
      );
    case 'list':
      return <Items marking={marking} items={stretch.items} dir={dir} />;
    case 'table':
      return <Rows marking={marking} rows={stretch.rows} dir={dir} />;
  }
}

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

function Items({ marking, items, dir }: { items: readonly ListItem[] } & Pick<Props, 'marking' | 'dir'>) {
  return (
    <ul dir={dir}>
      {items.map((item) => (
        <li>
          <MarkedText marking={marking} span={item.block} />
          {item.items.length > 0 && <Items marking={marking} items={item.items} dir={dir} />}
        </li>
      ))}
    </ul>
  );
}

function Rows({ marking, rows, dir }: { rows: readonly TextBlock[] } & Pick<Props, 'marking' | 'dir'>) {
  const { text } = marking;
  const heads = rows.filter(({ kind }) => kind === 'head').flatMap((head) => cellsOf(text, head));
  return (
    <table dir={dir}>
      {heads.length > 0 && (
        <thead>
          {rows
            .filter(({ kind }) => kind === 'head')
            .map((head) => (
              <tr>
                {cellsOf(text, head).map((cell) => (
                  <th scope="col">
                    <MarkedText marking={marking} span={cell} />
                  </th>
                ))}
              </tr>
            ))}
        </thead>
      )}
      <tbody>
        {rows
          .filter(({ kind }) => kind === 'row')
          .map((row) => (
            <tr>
              {cellsOf(text, row).map((cell) => (
                <td>
                  <Cell marking={marking} cell={cell} heads={heads} />
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** A row repeats its columns' heads, so that it reads alone: beside the head of the table they are shown quietly. */
function Cell({ marking, cell, heads }: { marking: Marking; cell: Span; heads: readonly Span[] }) {
  const { text } = marking;
  const own = text.slice(cell.start, cell.end);
  const named = heads.flatMap(({ start, end }) => [`${text.slice(start, end)} `, `${text.slice(start, end)}: `]);
  const head = named.find((words) => own.startsWith(words));
  if (head === undefined) return <MarkedText marking={marking} span={cell} />;
  const cut = cell.start + head.length;
  return (
    <>
      <span class="cell-head">
        <MarkedText marking={marking} span={{ start: cell.start, end: cut }} />
      </span>
      <MarkedText marking={marking} span={{ start: cut, end: cell.end }} />
    </>
  );
}
