import { type Fields, listAt, numberAt, textAt } from '../../../fields.js';
import type { Drawing } from './drawing.js';
import { RichTextLeaves } from './rich-text-leaf.js';
import { UnknownBox } from './unknown-box.js';

/** A `rich_text` block, or a `rich_text` cell of a table. */
export function RichText({ block, drawing }: { block: Fields; drawing: Drawing }) {
  return (
    <div class="rich-text">
      {listAt(block, 'elements').map((element) => (
        <RichTextElement element={element} drawing={drawing} />
      ))}
    </div>
  );
}

function RichTextElement({ element, drawing }: { element: Fields; drawing: Drawing }) {
  const leaves = <RichTextLeaves leaves={listAt(element, 'elements')} drawing={drawing} />;
  switch (element['type']) {
    case 'rich_text_section':
      return <div dir="auto">{leaves}</div>;
    case 'rich_text_quote':
      return <blockquote dir="auto">{leaves}</blockquote>;
    case 'rich_text_preformatted':
      return <pre dir="auto">{leaves}</pre>;
    case 'rich_text_list':
      return <RichTextList list={element} drawing={drawing} />;
    default:
      return <UnknownBox fields={element} />;
  }
}

/** Slack nests lists by an `indent` of 0 to 8, not by their structure. */
function RichTextList({ list, drawing }: { list: Fields; drawing: Drawing }) {
  const items = listAt(list, 'elements').map((item) => (
    <li dir="auto">
      <RichTextLeaves leaves={listAt(item, 'elements')} drawing={drawing} />
    </li>
  ));
  const indent = `indent-${Math.min(8, Math.max(0, numberAt(list, 'indent') ?? 0))}`;
  return textAt(list, 'style') === 'ordered' ? (
    <ol class={indent} start={(numberAt(list, 'offset') ?? 0) + 1}>
      {items}
    </ol>
  ) : (
    <ul class={indent}>{items}</ul>
  );
}
