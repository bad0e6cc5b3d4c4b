import type { Fields } from '../../../fields.js';
import type { Workspace } from '../state/workspace.js';

/** What a person typed, as Slack keeps and sends it. */
export interface WrittenMessage {
  /** `& < >` escaped; people, channels and addresses as tokens (`<@U…>`). */
  readonly text: string;
  /** The same as the composer builds it: one rich text block. */
  readonly blocks: readonly Fields[];
  /** Ids of everyone mentioned. */
  readonly mentioned: readonly string[];
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'user'; readonly id: string; readonly name: string }
  | { readonly kind: 'channel'; readonly id: string; readonly name: string }
  | { readonly kind: 'broadcast'; readonly range: string }
  | { readonly kind: 'link'; readonly url: string };

/** A name stands alone: `ann@example.org` mentions nobody. */
const special =
  /(?<![\p{L}\p{N}_])(?:@(?<who>[\p{L}\p{N}_-]+)|#(?<where>[\p{L}\p{N}_-]+)|(?<url>https?:\/\/[^\s<>|]+))/gu;

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escapeAsSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A message typed into the composer. */
export function writeMessage(typed: string, workspace: Workspace): WrittenMessage {
  const pieces = readPieces(typed, workspace);
  return {
    text: pieces.map((piece) => token(piece, false)).join(''),
    blocks: workspace.nameBlocks([
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: pieces.map(leaf) }] },
    ]),
    mentioned: pieces.flatMap((piece) => (piece.kind === 'user' ? [piece.id] : [])),
  };
}

/**
 * The text of a slash command. With `should_escape` people and channels come as ids with their names, without it as
 * they were typed (https://docs.slack.dev/interactivity/implementing-slash-commands).
 */
export function writeCommandText(typed: string, shouldEscape: boolean, workspace: Workspace): string {
  if (!shouldEscape) return escapeAsSlack(typed);
  return readPieces(typed, workspace)
    .map((piece) => token(piece, true))
    .join('');
}

function readPieces(typed: string, workspace: Workspace): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of typed.matchAll(special)) {
    const piece = recognise(match.groups ?? {}, workspace);
    if (!piece) continue;
    if (match.index > from) pieces.push({ kind: 'text', text: typed.slice(from, match.index) });
    pieces.push(piece);
    from = match.index + match[0].length;
  }
  if (from < typed.length) pieces.push({ kind: 'text', text: typed.slice(from) });
  return pieces;
}

function recognise({ who, where, url }: Readonly<Record<string, string>>, workspace: Workspace): Piece | undefined {
  if (url !== undefined) return { kind: 'link', url };
  if (where !== undefined) {
    const channel = workspace.channels.find(({ name, kind }) => kind !== 'direct' && name === where.toLowerCase());
    return channel && { kind: 'channel', id: channel.id, name: channel.name };
  }
  const name = who?.toLowerCase() ?? '';
  if (/^(?:here|channel|everyone)$/.test(name)) return { kind: 'broadcast', range: name };
  const person = [workspace.bot, ...workspace.persons].find((one) => one.name === name);
  return person && { kind: 'user', id: person.id, name: person.name };
}

function token(piece: Piece, isNamed: boolean): string {
  switch (piece.kind) {
    case 'text':
      return escapeAsSlack(piece.text);
    case 'user':
      return isNamed ? `<@${piece.id}|${piece.name}>` : `<@${piece.id}>`;
    case 'channel':
      return `<#${piece.id}|${piece.name}>`;
    case 'broadcast':
      return `<!${piece.range}>`;
    case 'link':
      return `<${escapeAsSlack(piece.url)}>`;
  }
}

function leaf(piece: Piece): Fields {
  switch (piece.kind) {
    case 'text':
      return { type: 'text', text: piece.text };
    case 'user':
      return { type: 'user', user_id: piece.id };
    case 'channel':
      return { type: 'channel', channel_id: piece.id };
    case 'broadcast':
      return { type: 'broadcast', range: piece.range };
    case 'link':
      return { type: 'link', url: piece.url };
  }
}
