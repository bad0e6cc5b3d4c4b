import { type Fields, isFields } from '../../../fields.js';

/**
 * Gives every block a `block_id`, and every element that can be acted on an `action_id`, where the bot gave none, as
 * Slack does. `next` makes ids.
 */
export function nameBlocks(blocks: readonly Fields[], next: () => string): readonly Fields[] {
  const name = (element: unknown): unknown =>
    isFields(element) && element.type !== 'image' ? { action_id: `a${next()}`, ...element } : element;
  return blocks.map((block) => {
    const isOfActions = block.type === 'actions' || block.type === 'context_actions';
    return {
      block_id: `b${next()}`,
      ...block,
      ...(isOfActions && Array.isArray(block.elements) && { elements: block.elements.map(name) }),
      ...(block.accessory !== undefined && { accessory: name(block.accessory) }),
      ...(block.element !== undefined && { element: name(block.element) }),
    };
  });
}
