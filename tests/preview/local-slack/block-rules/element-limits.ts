import { button, plain } from '../open-workspace.js';
import {
  actions,
  checks,
  confirm,
  elementsPage,
  feedback,
  type Limit,
  marked,
  menu,
  objectsPage,
  overflow,
  radios,
  section,
  withButton,
  x,
} from './make-blocks.js';

/** What stands in blocks: buttons, menus, texts. */
export const elementLimits: readonly Limit[] = [
  ['no empty text', `${objectsPage}/text-object`, [section({ text: marked('a') })], [section({ text: marked('') })]],
  ['action_id once in a block', elementsPage, [actions(button('a'), button('b'))], [actions(button('a'), button('a'))]],
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
];
