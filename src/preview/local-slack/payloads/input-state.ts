import { type Fields, isFields } from '../../../fields.js';
import { elementsOf } from '../block-rules/check-blocks.js';

/** For each element: the field of its value in payloads, the field that sets it at first, and its value when empty. */
interface Holding {
  readonly field: string;
  readonly initial?: string;
  readonly empty: null | readonly never[];
}

function one(field: string, initial: string): Holding {
  return { field, initial, empty: null };
}

function many(field: string, initial: string): Holding {
  return { field, initial, empty: [] };
}
const typed = one('value', 'initial_value');

/** https://docs.slack.dev/reference/block-kit/block-elements, each element's "interaction payload". */
const holdings: Readonly<Record<string, Holding>> = {
  plain_text_input: typed,
  email_text_input: typed,
  url_text_input: typed,
  number_input: typed,
  rich_text_input: one('rich_text_value', 'initial_value'),
  file_input: { field: 'files', empty: [] },
  static_select: one('selected_option', 'initial_option'),
  external_select: one('selected_option', 'initial_option'),
  radio_buttons: one('selected_option', 'initial_option'),
  checkboxes: many('selected_options', 'initial_options'),
  multi_static_select: many('selected_options', 'initial_options'),
  multi_external_select: many('selected_options', 'initial_options'),
  users_select: one('selected_user', 'initial_user'),
  multi_users_select: many('selected_users', 'initial_users'),
  conversations_select: one('selected_conversation', 'initial_conversation'),
  multi_conversations_select: many('selected_conversations', 'initial_conversations'),
  channels_select: one('selected_channel', 'initial_channel'),
  multi_channels_select: many('selected_channels', 'initial_channels'),
  datepicker: one('selected_date', 'initial_date'),
  timepicker: one('selected_time', 'initial_time'),
  datetimepicker: one('selected_date_time', 'initial_date_time'),
};

/** `state.values` of everything that holds a value among `blocks`; what `values` lacks is as it was at first. */
export function inputState(blocks: readonly Fields[], values: Fields): Fields {
  const entries = blocks.flatMap((block) => {
    const given = fieldsOf(values, block.block_id);
    const held = elementsOf(block).flatMap((element) => {
      const value = elementValue(element, fieldsOf(given, element.action_id));
      return value ? [[String(element.action_id), value] as const] : [];
    });
    return held.length === 0 ? [] : [[String(block.block_id), Object.fromEntries(held)] as const];
  });
  return Object.fromEntries(entries);
}

/** What Slack says at each required input that is empty, by block id. */
export function missingInputs(blocks: readonly Fields[], values: Fields): Readonly<Record<string, string>> {
  const state = inputState(blocks, values);
  const missing = blocks.filter((block) => {
    if (block.type !== 'input' || block.optional === true || !isFields(block.element)) return false;
    const holding = holdings[String(block.element.type)];
    const value = fieldsOf(fieldsOf(state, block.block_id), block.element.action_id)[holding?.field ?? ''];
    return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  });
  return Object.fromEntries(missing.map(({ block_id: id }) => [String(id), 'Please complete this required field.']));
}

function elementValue(element: Fields, given: Fields): Fields | undefined {
  const type = String(element.type);
  const holding = holdings[type];
  if (!holding) return undefined;
  const { field, initial, empty } = holding;
  const first = initial === undefined ? undefined : element[initial];
  return { type, [field]: given[field] ?? (field in given ? empty : (first ?? empty)) };
}

function fieldsOf(holder: Fields, name: unknown): Fields {
  const inner = holder[String(name)];
  return isFields(inner) ? inner : {};
}
