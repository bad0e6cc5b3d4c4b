import { type Fields, fieldsAt, listAt, textAt } from '../../../fields.js';
import { ActionElement } from './action-element.js';
import { blockIdOf, type Drawing } from './drawing.js';
import { InputBlock } from './input-block.js';
import { Markdown } from './markdown.js';
import { RichText } from './rich-text.js';
import { Table } from './table.js';
import { TextObject } from './text-object.js';
import { UnknownBox } from './unknown-box.js';

/**
 * Slack's blocks as HTML, to stand in a form that takes `action` (a pressed element) and `value:…` (a field). An image
 * is shown as its alternative text and its address, so that no request leaves this machine.
 */
export function Blocks({ blocks, drawing }: { blocks: readonly Fields[]; drawing: Drawing }) {
  return (
    <>
      {blocks.map((block, index) => (
        <div class={`block ${textAt(block, 'type').replaceAll(/[^a-z_]/g, '')}`}>
          <Block block={block} blockId={blockIdOf(block, index)} drawing={drawing} />
        </div>
      ))}
    </>
  );
}

interface Props {
  readonly block: Fields;
  readonly blockId: string;
  readonly drawing: Drawing;
}

function Block({ block, blockId, drawing }: Props) {
  switch (block['type']) {
    case 'rich_text':
      return <RichText block={block} drawing={drawing} />;
    case 'section':
      return <Section block={block} blockId={blockId} drawing={drawing} />;
    case 'context':
      return <Context block={block} blockId={blockId} drawing={drawing} />;
    case 'actions':
    case 'context_actions':
      return <Elements elements={listAt(block, 'elements')} blockId={blockId} drawing={drawing} />;
    case 'header':
      return (
        <h3 dir="auto">
          <TextObject text={fieldsAt(block, 'text')} drawing={drawing} />
        </h3>
      );
    case 'divider':
      return <hr />;
    case 'image':
      return <Image image={block} drawing={drawing} />;
    case 'input':
      return <InputBlock block={block} blockId={blockId} drawing={drawing} />;
    case 'alert':
      return (
        <div class={`level-${textAt(block, 'level') || 'default'}`} dir="auto">
          <TextObject text={fieldsAt(block, 'text')} drawing={drawing} />
        </div>
      );
    case 'table':
    case 'data_table':
      return <Table block={block} drawing={drawing} />;
    case 'markdown':
      return <Markdown text={textAt(block, 'text')} />;
    default:
      return <UnknownBox fields={block} />;
  }
}

function Section({ block, blockId, drawing }: Props) {
  const accessory = fieldsAt(block, 'accessory');
  return (
    <>
      <div class="section-text">
        <div dir="auto">
          <TextObject text={fieldsAt(block, 'text')} drawing={drawing} />
        </div>
        {listAt(block, 'fields').length > 0 && (
          <div class="fields">
            {listAt(block, 'fields').map((field) => (
              <div dir="auto">
                <TextObject text={field} drawing={drawing} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory && <Elements elements={[accessory]} blockId={blockId} drawing={drawing} />}
    </>
  );
}

function Context({ block, drawing }: Props) {
  return (
    <>
      {listAt(block, 'elements').map((element) => (
        <div dir="auto">
          {element['type'] === 'image' ? (
            <Image image={element} drawing={drawing} />
          ) : (
            <TextObject text={element} drawing={drawing} />
          )}
        </div>
      ))}
    </>
  );
}

function Elements({ elements, blockId, drawing }: { elements: readonly Fields[] } & Omit<Props, 'block'>) {
  return (
    <div class="elements">
      {elements.map((element) =>
        element['type'] === 'image' ? (
          <Image image={element} drawing={drawing} />
        ) : (
          <ActionElement element={element} blockId={blockId} drawing={drawing} />
        ),
      )}
    </div>
  );
}

function Image({ image, drawing }: { image: Fields; drawing: Drawing }) {
  return (
    <figure>
      <figcaption dir="auto">
        {fieldsAt(image, 'title') && (
          <strong>
            <TextObject text={fieldsAt(image, 'title')} drawing={drawing} />{' '}
          </strong>
        )}
        Image: {textAt(image, 'alt_text')}
      </figcaption>
      <code>{textAt(image, 'image_url') || textAt(fieldsAt(image, 'slack_file'), 'url')}</code>
    </figure>
  );
}
