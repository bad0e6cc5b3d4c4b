import type { Fields } from '../../../../src/fields.js';
import { button, plain } from '../open-workspace.js';
import { actions, blocksPage, cell, feedback, type Limit, many, marked, rich, section, x } from './make-blocks.js';

/** What blocks may hold. */
export const blockLimits: readonly Limit[] = [
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
  [
    'block_id once in a message',
    blocksPage,
    [section({ block_id: 'a' }), section({ block_id: 'b' })],
    [section({ block_id: 'a' }), section({ block_id: 'a' })],
  ],
  ['255 characters of a block_id', blocksPage, [section({ block_id: x(255) })], [section({ block_id: x(256) })]],
  [
    '5 elements in context actions',
    `${blocksPage}/context-actions-block`,
    [{ type: 'context_actions', elements: many(5, () => feedback('yes')) }],
    [{ type: 'context_actions', elements: many(6, () => feedback('yes')) }],
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
