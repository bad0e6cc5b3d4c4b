import type { Fields } from '../../../../src/preview/local-slack/fields.js';
import { button, plain } from '../open-workspace.js';

export const blocksPage = 'https://docs.slack.dev/reference/block-kit/blocks';
export const elementsPage = 'https://docs.slack.dev/reference/block-kit/block-elements';
export const objectsPage = 'https://docs.slack.dev/reference/block-kit/composition-objects';

export const x = (length: number) => 'x'.repeat(length);
export const many = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => make(index));
export const marked = (text: string): Fields => ({ type: 'mrkdwn', text });
export const section = (more: Fields): Fields => ({ type: 'section', text: plain('a'), ...more });
export const actions = (...elements: unknown[]): Fields => ({ type: 'actions', elements });
export const withButton = (more: Fields): Fields => actions({ ...button('a'), ...more });
export const option = (index: number) => ({ text: plain(`o${index}`), value: `v${index}` });
export const menu = (count: number): Fields => actions({ type: 'static_select', options: many(count, option) });
export const radios = (count: number): Fields => actions({ type: 'radio_buttons', options: many(count, option) });
export const checks = (count: number): Fields => actions({ type: 'checkboxes', options: many(count, option) });
export const overflow = (count: number): Fields => actions({ type: 'overflow', options: many(count, option) });
export const verdict = (value: string) => ({ text: plain('Good'), value });
export const feedback = (value: string): Fields => ({
  type: 'feedback_buttons',
  positive_button: verdict(value),
  negative_button: verdict('no'),
});
export const cell = { type: 'raw_text', text: 'a' };
export const rich = (...leaves: unknown[]): Fields => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: leaves }],
});
export const confirm = (title: string) => ({
  title: plain(title),
  text: plain('t'),
  confirm: plain('y'),
  deny: plain('n'),
});

/** Rule of Slack, page that states it, blocks just within it, blocks just beyond it. */
export type Limit = readonly [string, string, readonly Fields[], readonly Fields[]];
