import type { Fields } from '../../../fields.js';
import { textAt } from '../../../fields.js';
import type { ArticleLink } from '../../articles/link-articles.js';

/** What blocks need to know of the workspace and of the place they are drawn at. */
export interface Drawing {
  /** Unique in the page for each message, view and Home: element ids begin with it. */
  readonly prefix: string;
  /** Who looks at it: some buttons are for certain people alone. */
  readonly viewer: string;
  /** Name of a person or bot, without "@". */
  nameOf(user: string): string;
  /** Name of a channel, without "#". */
  channelOf(channel: string): string;
  /** The page here of the article that a link leads to. */
  articleAt?(link: string): ArticleLink | undefined;
  /** What the menus of people and channels offer. */
  readonly people: readonly Choice[];
  readonly channels: readonly Choice[];
  /** Of a view's last submission, by block id. */
  readonly errors?: Readonly<Record<string, string>>;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** The block's id. Slack gives every block one; a block that never went through Slack gets its index. */
export function blockIdOf(block: Fields, index: number): string {
  return textAt(block, 'block_id') || `block-${index}`;
}

/** Name under which a form sends an element's value. */
export function fieldName(blockId: string, actionId: string): string {
  return `value:${JSON.stringify([blockId, actionId])}`;
}

/** What a pressed button sends under the name `action`. */
export function pressed(blockId: string, actionId: string, value?: string): string {
  return JSON.stringify({ block: blockId, action: actionId, ...(value !== undefined && { value }) });
}

/** Usable as an HTML id whatever Slack's ids hold. */
export function elementId(drawing: Drawing, blockId: string, actionId: string): string {
  return `${drawing.prefix}-${encodeURIComponent(blockId)}-${encodeURIComponent(actionId)}`;
}
