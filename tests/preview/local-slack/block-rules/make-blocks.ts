import type { Fields } from '../../../../src/fields.js';
import { button, plain } from '../open-workspace.js';

export const blocksPage = 'https://docs.slack.dev/reference/block-kit/blocks';
export const elementsPage = 'https://docs.slack.dev/reference/block-kit/block-elements';
export const objectsPage = 'https://docs.slack.dev/reference/block-kit/composition-objects';

export function x(length: number) {
  return 'x'.repeat(length);
}

export function many(count: number, make: (index: number) => unknown) {
  return Array.from({ length: count }, (_, index) => make(index));
}

export function marked(text: string): Fields {
  return { type: 'mrkdwn', text };
}

export function section(more: Fields): Fields {
  return { type: 'section', text: plain('a'), ...more };
}

export function actions(...elements: unknown[]): Fields {
  return { type: 'actions', elements };
}

export function withButton(more: Fields): Fields {
  return actions({ ...button('a'), ...more });
}

function option(index: number) {
  return { text: plain(`o${index}`), value: `v${index}` };
}

export function menu(count: number): Fields {
  return actions({ type: 'static_select', options: many(count, option) });
}

export function radios(count: number): Fields {
  return actions({ type: 'radio_buttons', options: many(count, option) });
}

export function checks(count: number): Fields {
  return actions({ type: 'checkboxes', options: many(count, option) });
}

export function overflow(count: number): Fields {
  return actions({ type: 'overflow', options: many(count, option) });
}

function verdict(value: string) {
  return { text: plain('Good'), value };
}

export function feedback(value: string): Fields {
  return {
    type: 'feedback_buttons',
    positive_button: verdict(value),
    negative_button: verdict('no'),
  };
}
export const cell = { type: 'raw_text', text: 'a' };

export function rich(...leaves: unknown[]): Fields {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: leaves }],
  };
}

export function confirm(title: string) {
  return {
    title: plain(title),
    text: plain('t'),
    confirm: plain('y'),
    deny: plain('n'),
  };
}

/** Rule of Slack, page that states it, blocks just within it, blocks just beyond it. */
export type Limit = readonly [string, string, readonly Fields[], readonly Fields[]];
