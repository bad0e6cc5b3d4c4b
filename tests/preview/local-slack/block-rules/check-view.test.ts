import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../../src/fields.js';
import { checkView } from '../../../../src/preview/local-slack/block-rules/check-view.js';
import { modal, plain } from '../open-workspace.js';

const page = 'https://docs.slack.dev/reference/views/modal-views';

function x(length: number) {
  return 'x'.repeat(length);
}

function dividers(count: number) {
  return Array.from({ length: count }, () => ({ type: 'divider' }));
}

function input(element: Fields): Fields {
  return {
    blocks: [{ type: 'input', label: plain('a'), element }],
  };
}

/** Rule of Slack, what a modal may say, what it may not. */
const limits: readonly (readonly [string, Fields, Fields])[] = [
  ['24 characters of a title', { title: plain(x(24)) }, { title: plain(x(25)) }],
  ['a title', {}, { title: undefined }],
  ['24 characters of the submit button', { submit: plain(x(24)) }, { submit: plain(x(25)) }],
  ['24 characters of the close button', { close: plain(x(24)) }, { close: plain(x(25)) }],
  ['3,000 characters of private_metadata', { private_metadata: x(3_000) }, { private_metadata: x(3_001) }],
  ['255 characters of a callback_id', { callback_id: x(255) }, { callback_id: x(256) }],
  ['100 blocks', { blocks: dividers(100) }, { blocks: dividers(101) }],
  ['a submit button where there are inputs', {}, { submit: undefined }],
  [
    'no context actions',
    { blocks: dividers(1) },
    { blocks: [{ type: 'context_actions', elements: [{ type: 'icon_button', icon: 'trash', text: plain('a') }] }] },
  ],
  ['no table', { blocks: dividers(1) }, { blocks: [{ type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] }] }],
  ['known properties', {}, { colour: 'red' }],
  [
    '3,000 characters of a text field',
    input({ type: 'plain_text_input', max_length: 3_000 }),
    input({ type: 'plain_text_input', max_length: 3_001 }),
  ],
  [
    '150 characters of a placeholder',
    input({ type: 'plain_text_input', placeholder: plain(x(150)) }),
    input({ type: 'plain_text_input', placeholder: plain(x(151)) }),
  ],
  ['no buttons in an input', input({ type: 'plain_text_input' }), input({ type: 'button', text: plain('a') })],
];

describe(`Slack's limits on modals (${page})`, () => {
  it.each(limits)('%s', (_rule, within, beyond) => {
    expect(checkView(modal(within), 'modal')).toBeUndefined();
    expect(checkView(modal(beyond), 'modal')?.error).toBe('invalid_arguments');
  });
});

it('knows 250,000 bytes as too large (https://docs.slack.dev/reference/methods/views.open)', () => {
  const blocks = Array.from({ length: 90 }, () => ({ type: 'section', text: plain(x(2_900)) }));
  expect(checkView(modal({ blocks }), 'modal')?.error).toBe('view_too_large');
});

it('tells modals from Homes (https://docs.slack.dev/reference/views/home-tab-views)', () => {
  const home = { type: 'home', blocks: dividers(100) };
  expect(checkView(home, 'home')).toBeUndefined();
  expect(checkView(home, 'modal')?.error).toBe('invalid_arguments');
  expect(checkView(modal(), 'home')?.error).toBe('invalid_arguments');
  expect(checkView({ ...home, title: plain('a') }, 'home')?.error).toBe('invalid_arguments');
});
