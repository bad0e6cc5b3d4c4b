import type { types } from '@slack/bolt';

/**
 * What a person sees of a message's blocks, as plain text: `▏` before each line of a quote, `**bold**`, `_italic_`, `⟨link⟩`,
 * `#CHANNEL`; one line for every other row. Throws on a block or leaf that our messages have no business with.
 */
export const renderBlocks = (blocks: readonly types.KnownBlock[]): string => blocks.flatMap(renderBlock).join('\n');

const renderBlock = (block: types.KnownBlock): string[] => {
  if (block.type === 'rich_text') return block.elements.map(renderElement);
  if (block.type !== 'context') throw new Error(`A message shows no block of type ${block.type}.`);
  return block.elements.map((element) => {
    if (element.type !== 'plain_text' || element.emoji !== false) {
      throw new Error(`A small line is plain text without emoji codes, not ${JSON.stringify(element)}.`);
    }
    return element.text;
  });
};

const renderElement = (element: types.RichTextBlock['elements'][number]): string => {
  if (element.type === 'rich_text_section') return element.elements.map(renderLeaf).join('');
  if (element.type !== 'rich_text_quote') throw new Error(`A message shows no ${element.type}.`);
  return element.elements.map(renderLeaf).join('').replace(/^/gm, '▏');
};

const renderLeaf = (leaf: types.RichTextElement): string => {
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
};

const renderText = ({ text, style }: types.RichTextText): string => {
  const bold = style?.bold ? `**${text}**` : text;
  return style?.italic ? `_${bold}_` : bold;
};
