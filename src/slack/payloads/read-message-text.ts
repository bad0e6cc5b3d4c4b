import { type Fields, isFields, textAt } from '../../fields.js';
import { plainTextOf } from './plain-text-of.js';

/** UTF-16 units of a message that are read: only its first sentences are looked for. */
const mostRead = 12_000;

/**
 * What a message says, in plain words, line by line; may be empty. Another bot's message may have no text beside its
 * blocks or attachments, which are read then: all text in them, in its order.
 */
export function readMessageText(message: Fields): string {
  const text = readLines(textAt(message, 'text'));
  if (text !== '') return text;
  const pieces = [...textsIn(message.blocks), ...textsIn(message.attachments)];
  return readLines(pieces.join('\n'));
}

function readLines(text: string): string {
  return text
    .slice(0, mostRead)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => plainTextOf(line))
    .filter((line) => line !== '')
    .join('\n');
}

/** Leaves of one line are put together, and all else stands on a line of its own. */
function textsIn(value: unknown, depth = 12): string[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((part) => textsIn(part, depth - 1));
  if (!isFields(value)) return [];
  if (isInline(value)) return [leavesOf(value.elements)];
  const own = [value.text, value.pretext, value.fallback].find((part) => typeof part === 'string' && part !== '');
  if (typeof own === 'string') return [own];
  return ['title', 'text', 'fields', 'elements', 'blocks'].flatMap((name) => textsIn(value[name], depth - 1));
}

function isInline({ type, elements }: Fields): boolean {
  return (
    Array.isArray(elements) && ['rich_text_section', 'rich_text_quote', 'rich_text_preformatted'].includes(String(type))
  );
}

function leavesOf(leaves: unknown): string {
  return (Array.isArray(leaves) ? leaves : []).map((leaf) => textAt(leaf, 'text')).join('');
}
