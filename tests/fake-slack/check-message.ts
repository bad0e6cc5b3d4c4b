/** What Slack refuses in a message, and what it would let pass but ought not to see. */
export interface MessageVerdict {
  /** Slack's error code when it refuses the message. */
  readonly error?: string;
  /** Things that only show later: no text for screen readers, somebody pinged, … */
  readonly faults: readonly string[];
}

/** The limits Slack enforces; `blocksPayload` is measured, the others are documented. */
const limits = { blocks: 50, sectionText: 3_000, blocksPayload: 13_200, contextElements: 10, headerText: 150 };

const knownTypes = new Set([
  'actions',
  'alert',
  'card',
  'carousel',
  'container',
  'context',
  'context_actions',
  'data_table',
  'divider',
  'file',
  'header',
  'image',
  'input',
  'markdown',
  'rich_text',
  'section',
  'table',
  'task_card',
  'plan',
  'video',
]);

type Fields = Readonly<Record<string, unknown>>;

export function checkMessage(args: Fields): MessageVerdict {
  const { text, blocks } = args;
  const faults = typeof text === 'string' && text !== '' ? textFaults(text) : ['The message has no text.'];
  if (blocks === undefined) return { ...(text ? {} : { error: 'no_text' }), faults };
  const error = blocksError(blocks);
  return error === undefined ? { faults } : { error, faults };
}

function textFaults(text: string): string[] {
  const pings = text.match(/<(?:@|!)[^>]*>/g) ?? [];
  const unescaped = /<(?![@!#]|https?:|mailto:)/.test(text) ? ['The text holds an unescaped "<".'] : [];
  return [...pings.map((ping) => `The text pings ${ping}.`), ...unescaped];
}

function blocksError(blocks: unknown): string | undefined {
  if (!Array.isArray(blocks)) return 'invalid_blocks_format';
  if (blocks.length > limits.blocks) return 'invalid_blocks';
  if (JSON.stringify(blocks).length > limits.blocksPayload) return 'msg_blocks_too_long';
  return blocks.every((block) => isFields(block) && isValidBlock(block)) ? undefined : 'invalid_blocks';
}

function isValidBlock(block: Fields): boolean {
  if (typeof block.type !== 'string' || !knownTypes.has(block.type)) return false;
  switch (block.type) {
    case 'section':
      return Array.isArray(block.fields) || isText(block.text, limits.sectionText);
    case 'header':
      return isText(block.text, limits.headerText);
    case 'context':
      return isList(block.elements, limits.contextElements);
    case 'rich_text':
      return isList(block.elements, Number.POSITIVE_INFINITY) && everyLeaf(block.elements);
    default:
      return true;
  }
}

function isText(value: unknown, limit: number): boolean {
  if (!isFields(value) || !['plain_text', 'mrkdwn'].includes(String(value.type))) return false;
  return typeof value.text === 'string' && value.text.length > 0 && value.text.length <= limit;
}

function isList(value: unknown, limit: number): boolean {
  return Array.isArray(value) && value.length > 0 && value.length <= limit;
}

/** Slack refuses an empty text leaf, however deep it stands. */
function everyLeaf(elements: unknown): boolean {
  if (!Array.isArray(elements)) return false;
  return elements.every((element) => {
    if (!isFields(element)) return false;
    if (element.type === 'text') return typeof element.text === 'string' && element.text !== '';
    return element.elements === undefined || everyLeaf(element.elements);
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
