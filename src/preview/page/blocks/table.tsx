import { type Fields, isFields, listAt, textAt } from '../../../fields.js';
import type { Drawing } from './drawing.js';
import { RichText } from './rich-text.js';
import { UnknownBox } from './unknown-box.js';

/** `table` and `data_table`: the first row is the header, as Slack shows it. */
export function Table({ block, drawing }: { block: Fields; drawing: Drawing }) {
  const [header = [], ...rows] = rowsOf(block);
  const settings = listAt(block, 'column_settings');
  const alignOf = (column: number): string => `align-${textAt(settings[column], 'align') || 'left'}`;
  return (
    <section class="table" tabindex={0} aria-label={textAt(block, 'caption') || 'Table'}>
      <table>
        {textAt(block, 'caption') !== '' && <caption>{textAt(block, 'caption')}</caption>}
        <thead>
          <tr>
            {header.map((cell, column) => (
              <th scope="col" class={alignOf(column)} dir="auto">
                <Cell cell={cell} drawing={drawing} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, column) => (
                <td class={alignOf(column)} dir="auto">
                  <Cell cell={cell} drawing={drawing} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function rowsOf(block: Fields): readonly (readonly Fields[])[] {
  const rows = block['rows'];
  return Array.isArray(rows) ? rows.filter(Array.isArray).map((row) => row.filter(isFields)) : [];
}

function Cell({ cell, drawing }: { cell: Fields; drawing: Drawing }) {
  switch (cell['type']) {
    case 'raw_text':
      return <>{textAt(cell, 'text')}</>;
    case 'raw_number':
      return <>{textAt(cell, 'text') || String(cell['value'] ?? '')}</>;
    case 'rich_text':
      return <RichText block={cell} drawing={drawing} />;
    default:
      return <UnknownBox fields={cell} />;
  }
}
