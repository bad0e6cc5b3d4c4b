import type { types } from '@slack/bolt';

/**
 * What a person sees of the blocks of a message, a modal or a Home, as plain text: `# header`, `[button]`, `• ` before
 * an item, `▏` before each line of a quote, `**bold**`, `_italic_`, `⟨link⟩`, `#CHANNEL`; one line for every other row.
 * Throws on a block or leaf that our messages have no business with.
 */
export function renderBlocks(blocks: readonly types.KnownBlock[]): string {
  return blocks.flatMap(renderBlock).join('\n');
}

function renderBlock(block: types.KnownBlock): string[] {
  if (block.type === 'rich_text') return block.elements.map(renderElement);
  if (block.type === 'actions' || block.type === 'context_actions')
    return [
      labelsOf([block])
        .map((it) => `[${it}]`)
        .join(' '),
    ];
  if (block.type === 'divider') return [];
  if (block.type === 'header') return [`# ${block.text.text}`];
  if (block.type === 'input') return [`${block.label.text}:`];
  if (block.type !== 'context') throw new Error(`A message shows no block of type ${block.type}.`);
  return block.elements.map((element) => {
    if (element.type !== 'plain_text' || element.emoji !== false) {
      throw new Error(`A small line is plain text without emoji codes, not ${JSON.stringify(element)}.`);
    }
    return element.text;
  });
}

/** The labels of all buttons, in order. */
export function labelsOf(blocks: readonly types.KnownBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'actions' || block.type === 'context_actions' ? block.elements.flatMap(labelsOfElement) : [],
  );
}

type Pressable = (types.ActionsBlock | types.ContextActionsBlock)['elements'][number];

function labelsOfElement(element: Pressable): string[] {
  switch (element.type) {
    case 'button':
    case 'icon_button':
      return [element.text.text];
    case 'feedback_buttons':
      return [element.positive_button.text.text, element.negative_button.text.text];
    default:
      throw new Error(`A message offers no ${element.type}.`);
  }
}

function renderElement(element: types.RichTextBlock['elements'][number]): string {
  if (element.type === 'rich_text_section') return element.elements.map(renderLeaf).join('');
  if (element.type === 'rich_text_list') {
    return element.elements.map((item) => `• ${item.elements.map(renderLeaf).join('')}`).join('\n');
  }
  if (element.type === 'rich_text_preformatted') return element.elements.map(renderLeaf).join('');
  return element.elements.map(renderLeaf).join('').replace(/^/gm, '▏');
}

function renderLeaf(leaf: types.RichTextElement): string {
  switch (leaf.type) {
    case 'text':
      return renderText(leaf);
    case 'link':
      return `⟨${leaf.text ?? leaf.url}⟩`;
    case 'channel':
      return `#${leaf.channel_id}`;
    default:
      throw new Error(`A message shows no leaf of type ${leaf.type}.`);
  }
}

function renderText({ text, style }: types.RichTextText): string {
  const bold = style?.bold ? `**${text}**` : text;
  return style?.italic ? `_${bold}_` : bold;
}
