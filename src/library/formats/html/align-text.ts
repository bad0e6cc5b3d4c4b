import { parseFragment } from 'parse5';
import type { Span } from '../../../domain.js';
import type { TextPiece } from '../contract.js';

export const entities = /&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?/g;

/** What is written in more letters than are read: an entity, or a line break of two. */
const longer = new RegExp(`${entities.source}|\\r\\n?`, 'g');

/**
 * A text of a page beside how the source writes it, as pieces that are the source's letters or one entity each. As a
 * whole, with all of its place, where it can't be told which letters are which.
 */
export function alignText(value: string, source: string, at: Span): readonly TextPiece[] {
  if (at.end - at.start === value.length) return [{ text: value, at }];
  const written = source.slice(at.start, at.end);
  const pieces: TextPiece[] = [];
  let from = 0;
  const push = (text: string, end: number) => {
    if (text !== '') pieces.push({ text, at: { start: at.start + from, end: at.start + end } });
    from = end;
  };
  for (const { 0: part, index } of written.matchAll(longer)) {
    push(written.slice(from, index), index);
    push(part.startsWith('&') ? decodeEntity(part) : '\n', index + part.length);
  }
  push(written.slice(from), written.length);
  return pieces.map(({ text }) => text).join('') === value ? pieces : [{ text: value, at }];
}

/** Entities that were read before; there are some thousands. */
const known = new Map<string, string>();
const knownLimit = 5_000;

/** What an entity is read as: "&lt;" as "<"; itself where it is none. */
export function decodeEntity(entity: string): string {
  const before = known.get(entity);
  if (before !== undefined) return before;
  const [node] = parseFragment(entity).childNodes;
  const text = node && 'value' in node ? node.value : entity;
  if (known.size < knownLimit) known.set(entity, text);
  return text;
}
