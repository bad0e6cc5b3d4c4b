import { type Fields, fieldsAt, isFields, listAt, textAt } from '../../../fields.js';
import { blockIdOf, fieldName } from '../blocks/drawing.js';
import { optionsOf } from '../blocks/field-element.js';
import { parseJson } from './parse-json.js';

/** What a form sent, each name with all its values. */
export type Form = ReadonlyMap<string, readonly string[]>;

interface BlockElement {
  readonly blockId: string;
  readonly element: Fields;
}

/** The elements of blocks that hold or send something, with the id of their block. */
function elementsOf(blocks: readonly Fields[]): readonly BlockElement[] {
  return blocks.flatMap((block, index) =>
    [fieldsAt(block, 'element'), fieldsAt(block, 'accessory'), ...listAt(block, 'elements')]
      .filter((element) => element !== undefined)
      .map((element) => ({ blockId: blockIdOf(block, index), element })),
  );
}

/** The state of all fields of some blocks as Slack sends it: block id → action id → value. */
export function readValues(blocks: readonly Fields[], form: Form): Fields {
  const values: Record<string, Record<string, unknown>> = {};
  for (const { blockId, element } of elementsOf(blocks)) {
    const actionId = textAt(element, 'action_id');
    const value = readValue(element, form.get(fieldName(blockId, actionId)) ?? []);
    if (value) values[blockId] = { ...values[blockId], [actionId]: { type: element['type'], ...value } };
  }
  return values;
}

export interface PressedElement {
  readonly blockId: string;
  readonly actionId: string;
  /** A button's own value, or what Slack puts beside `type` in the action of a field: `{ selected_option }`, … */
  readonly value?: unknown;
}

/** What was pressed or chosen; undefined where the form names nothing that these blocks hold. */
export function readPressed(blocks: readonly Fields[], form: Form): PressedElement | undefined {
  const pressed = parseJson(form.get('action')?.[0] ?? '');
  const [blockId, actionId] = [textAt(pressed, 'block'), textAt(pressed, 'action')];
  const value = isFields(pressed) && typeof pressed.value === 'string' ? pressed.value : undefined;
  const found = elementsOf(blocks).find(
    ({ element, blockId: id }) => id === blockId && textAt(element, 'action_id') === actionId,
  );
  if (!found) return undefined;
  const { element } = found;
  if (element['type'] === 'overflow') return { blockId, actionId, value: readValue(element, value ? [value] : []) };
  const field = readValue(element, form.get(fieldName(blockId, actionId)) ?? []);
  if (field) return { blockId, actionId, value: field };
  return { blockId, actionId, ...(value !== undefined && { value }) };
}

/** The value of one field in Slack's own form; undefined for what is no field. */
function readValue(element: Fields, sent: readonly string[]): Fields | undefined {
  const [first = ''] = sent;
  const one = first === '' ? null : first;
  switch (element['type']) {
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return { value: one };
    case 'datepicker':
      return { selected_date: one };
    case 'timepicker':
      return { selected_time: one };
    case 'datetimepicker':
      return { selected_date_time: one === null ? null : Math.floor(new Date(one).getTime() / 1000) };
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { selected_option: chosenOptions(element, sent)[0] ?? null };
    case 'multi_static_select':
    case 'checkboxes':
      return { selected_options: chosenOptions(element, sent) };
    case 'users_select':
      return { selected_user: one };
    case 'channels_select':
      return { selected_channel: one };
    case 'conversations_select':
      return { selected_conversation: one };
    case 'multi_users_select':
      return { selected_users: sent };
    case 'multi_channels_select':
      return { selected_channels: sent };
    case 'multi_conversations_select':
      return { selected_conversations: sent };
    case 'file_input':
      return { files: sent.map((id) => ({ id })) };
    default:
      return undefined;
  }
}

function chosenOptions(element: Fields, sent: readonly string[]): readonly Fields[] {
  return optionsOf(element).filter((option) => sent.includes(textAt(option, 'value')));
}
