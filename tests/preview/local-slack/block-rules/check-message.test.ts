import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../../src/preview/local-slack/block-rules/check-message.js';
import type { Fields } from '../../../../src/preview/local-slack/fields.js';
import { button, plain } from '../open-workspace.js';

const blocksPage = 'https://docs.slack.dev/reference/block-kit/blocks';
const elementsPage = 'https://docs.slack.dev/reference/block-kit/block-elements';
const objectsPage = 'https://docs.slack.dev/reference/block-kit/composition-objects';

const x = (length: number) => 'x'.repeat(length);
const many = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => make(index));
const marked = (text: string): Fields => ({ type: 'mrkdwn', text });
const section = (more: Fields): Fields => ({ type: 'section', text: plain('a'), ...more });
const actions = (...elements: unknown[]): Fields => ({ type: 'actions', elements });
const withButton = (more: Fields): Fields => actions({ ...button('a'), ...more });
const option = (index: number) => ({ text: plain(`o${index}`), value: `v${index}` });
const menu = (count: number): Fields => actions({ type: 'static_select', options: many(count, option) });
const radios = (count: number): Fields => actions({ type: 'radio_buttons', options: many(count, option) });
const checks = (count: number): Fields => actions({ type: 'checkboxes', options: many(count, option) });
const overflow = (count: number): Fields => actions({ type: 'overflow', options: many(count, option) });
const verdict = (value: string) => ({ text: plain('Good'), value });
const feedback = (value: string): Fields => ({
  type: 'feedback_buttons',
  positive_button: verdict(value),
  negative_button: verdict('no'),
});
const cell = { type: 'raw_text', text: 'a' };
const rich = (...leaves: unknown[]): Fields => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: leaves }],
});
const confirm = (title: string) => ({ title: plain(title), text: plain('t'), confirm: plain('y'), deny: plain('n') });

/** Rule of Slack, page that states it, blocks just within it, blocks just beyond it. */
const limits: readonly (readonly [string, string, readonly Fields[], readonly Fields[]])[] = [
  [
    '50 blocks in a message',
    blocksPage,
    many(50, () => ({ type: 'divider' })) as Fields[],
    many(51, () => ({ type: 'divider' })) as Fields[],
  ],
  [
    '3,000 characters of section text',
    `${blocksPage}/section-block`,
    [section({ text: marked(x(3_000)) })],
    [section({ text: marked(x(3_001)) })],
  ],
  ['no empty text', `${objectsPage}/text-object`, [section({ text: marked('a') })], [section({ text: marked('') })]],
  [
    '10 fields in a section',
    `${blocksPage}/section-block`,
    [section({ fields: many(10, () => plain('a')) })],
    [section({ fields: many(11, () => plain('a')) })],
  ],
  [
    '2,000 characters of a field',
    `${blocksPage}/section-block`,
    [section({ fields: [plain(x(2_000))] })],
    [section({ fields: [plain(x(2_001))] })],
  ],
  [
    'text or fields in a section',
    `${blocksPage}/section-block`,
    [{ type: 'section', fields: [plain('a')] }],
    [{ type: 'section' }],
  ],
  [
    '150 characters of a header',
    `${blocksPage}/header-block`,
    [{ type: 'header', text: plain(x(150)) }],
    [{ type: 'header', text: plain(x(151)) }],
  ],
  [
    'plain text only in a header',
    `${blocksPage}/header-block`,
    [{ type: 'header', text: plain('a') }],
    [{ type: 'header', text: marked('a') }],
  ],
  [
    '10 elements in a context',
    `${blocksPage}/context-block`,
    [{ type: 'context', elements: many(10, () => marked('a')) }],
    [{ type: 'context', elements: many(11, () => marked('a')) }],
  ],
  [
    'no buttons in a context',
    `${blocksPage}/context-block`,
    [{ type: 'context', elements: [plain('a')] }],
    [{ type: 'context', elements: [button('a')] }],
  ],
  [
    '25 elements among actions',
    `${blocksPage}/actions-block`,
    [actions(...many(25, (index) => button(`a${index}`)))],
    [actions(...many(26, (index) => button(`a${index}`)))],
  ],
  ['action_id once in a block', elementsPage, [actions(button('a'), button('b'))], [actions(button('a'), button('a'))]],
  [
    'block_id once in a message',
    blocksPage,
    [section({ block_id: 'a' }), section({ block_id: 'b' })],
    [section({ block_id: 'a' }), section({ block_id: 'a' })],
  ],
  ['255 characters of a block_id', blocksPage, [section({ block_id: x(255) })], [section({ block_id: x(256) })]],
  [
    '255 characters of an action_id',
    elementsPage,
    [withButton({ action_id: x(255) })],
    [withButton({ action_id: x(256) })],
  ],
  [
    '75 characters on a button',
    `${elementsPage}/button-element`,
    [withButton({ text: plain(x(75)) })],
    [withButton({ text: plain(x(76)) })],
  ],
  [
    'plain text only on a button',
    `${elementsPage}/button-element`,
    [withButton({ text: plain('a') })],
    [withButton({ text: marked('a') })],
  ],
  [
    '2,000 characters of a value',
    `${elementsPage}/button-element`,
    [withButton({ value: x(2_000) })],
    [withButton({ value: x(2_001) })],
  ],
  [
    '3,000 characters of an address',
    `${elementsPage}/button-element`,
    [withButton({ url: x(3_000) })],
    [withButton({ url: x(3_001) })],
  ],
  [
    '75 characters of a label for screen readers',
    `${elementsPage}/button-element`,
    [withButton({ accessibility_label: x(75) })],
    [withButton({ accessibility_label: x(76) })],
  ],
  [
    'two styles of buttons',
    `${elementsPage}/button-element`,
    [withButton({ style: 'danger' })],
    [withButton({ style: 'default' })],
  ],
  [
    '100 characters of a confirmation’s title',
    `${objectsPage}/confirmation-dialog-object`,
    [withButton({ confirm: confirm(x(100)) })],
    [withButton({ confirm: confirm(x(101)) })],
  ],
  ['100 options of a menu', `${elementsPage}/select-menu-element`, [menu(100)], [menu(101)]],
  [
    'options or groups of a menu',
    `${elementsPage}/select-menu-element`,
    [menu(1)],
    [actions({ type: 'static_select' })],
  ],
  ['10 radio buttons', `${elementsPage}/radio-button-group-element`, [radios(10)], [radios(11)]],
  ['10 checkboxes', `${elementsPage}/checkboxes-element`, [checks(10)], [checks(11)]],
  ['5 options of an overflow menu', `${elementsPage}/overflow-menu-element`, [overflow(5)], [overflow(6)]],
  [
    '5 elements in context actions',
    `${blocksPage}/context-actions-block`,
    [{ type: 'context_actions', elements: many(5, () => feedback('yes')) }],
    [{ type: 'context_actions', elements: many(6, () => feedback('yes')) }],
  ],
  [
    '2,000 characters of a feedback value',
    `${elementsPage}/feedback-buttons-element`,
    [{ type: 'context_actions', elements: [feedback(x(2_000))] }],
    [{ type: 'context_actions', elements: [feedback(x(2_001))] }],
  ],
  [
    'feedback buttons in context actions only',
    `${elementsPage}/feedback-buttons-element`,
    [{ type: 'context_actions', elements: [feedback('yes')] }],
    [actions(feedback('yes'))],
  ],
  [
    '200 characters of an alert',
    `${blocksPage}/alert-block`,
    [{ type: 'alert', text: plain(x(200)) }],
    [{ type: 'alert', text: plain(x(201)) }],
  ],
  [
    'five levels of alerts',
    `${blocksPage}/alert-block`,
    [{ type: 'alert', level: 'warning', text: plain('a') }],
    [{ type: 'alert', level: 'loud', text: plain('a') }],
  ],
  [
    '100 rows of a table',
    `${blocksPage}/table-block`,
    [{ type: 'table', rows: many(100, () => [cell]) }],
    [{ type: 'table', rows: many(101, () => [cell]) }],
  ],
  [
    '20 cells of a row',
    `${blocksPage}/table-block`,
    [{ type: 'table', rows: [many(20, () => cell)] }],
    [{ type: 'table', rows: [many(21, () => cell)] }],
  ],
  [
    '12,000 characters of Markdown',
    `${blocksPage}/markdown-block`,
    [{ type: 'markdown', text: x(12_000) }],
    [{ type: 'markdown', text: x(12_001) }],
  ],
  [
    'a description of each image',
    `${blocksPage}/image-block`,
    [{ type: 'image', image_url: 'https://a.example/b', alt_text: 'b' }],
    [{ type: 'image', image_url: 'https://a.example/b' }],
  ],
  [
    'one source of each image',
    `${blocksPage}/image-block`,
    [{ type: 'image', image_url: 'https://a.example/b', alt_text: 'b' }],
    [{ type: 'image', alt_text: 'b' }],
  ],
  [
    'no empty leaf of rich text',
    `${blocksPage}/rich-text-block`,
    [rich({ type: 'text', text: 'a' })],
    [rich({ type: 'text', text: '' })],
  ],
  [
    'known leaves of rich text',
    `${blocksPage}/rich-text-block`,
    [rich({ type: 'user', user_id: 'U0ANN' })],
    [rich({ type: 'person', user_id: 'U0ANN' })],
  ],
  [
    'known styles of rich text',
    `${blocksPage}/rich-text-block`,
    [rich({ type: 'text', text: 'a', style: { bold: true } })],
    [rich({ type: 'text', text: 'a', style: { blinking: true } })],
  ],
  ['known types of blocks', blocksPage, [{ type: 'divider' }], [{ type: 'quote' }]],
  ['known properties of blocks', blocksPage, [{ type: 'divider' }], [{ type: 'divider', colour: 'red' }]],
];

describe('Slack’s limits', () => {
  it.each(limits)('%s (%s)', (_rule, _page, within, beyond) => {
    expect(checkMessage({ text: 'a', blocks: within })).toBeUndefined();
    expect(checkMessage({ text: 'a', blocks: beyond })?.error).toBe('invalid_blocks');
  });
});

it('says where what is wrong stands, as Slack does in response_metadata.messages', () => {
  const refusal = checkMessage({ text: 'a', blocks: [{ type: 'divider' }, section({ text: marked(x(3_001)) })] });
  expect(refusal?.messages).toEqual(['[ERROR] must be less than 3001 characters [json-pointer:/blocks/1/text/text]']);
  const unknown = checkMessage({ text: 'a', blocks: [{ type: 'quote' }] });
  expect(unknown?.messages).toEqual(['[ERROR] unsupported type [json-pointer:/blocks/0/type]']);
});

it('refuses a message of nothing (https://docs.slack.dev/reference/methods/chat.postMessage, no_text)', () => {
  for (const nothing of [{}, { text: '' }, { text: '', blocks: [] }])
    expect(checkMessage(nothing)?.error).toBe('no_text');
  expect(checkMessage({ blocks: [{ type: 'divider' }] })).toBeUndefined();
});

it('refuses blocks that are no list, or that are too long together (https://github.com/slackapi/bolt-js/issues/2509)', () => {
  expect(checkMessage({ text: 'a', blocks: 'divider' })?.error).toBe('invalid_blocks_format');
  const long = many(5, () => section({ text: plain(x(2_900)) }));
  expect(checkMessage({ text: 'a', blocks: long })?.error).toBe('msg_blocks_too_long');
});
