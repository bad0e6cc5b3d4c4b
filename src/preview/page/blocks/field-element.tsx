import { type Fields, fieldsAt, listAt, numberAt, textAt } from '../../../fields.js';
import { ChoiceGroup } from './choice-group.js';
import { elementId, fieldName } from './drawing.js';
import type { FieldProps } from './field-props.js';
import { isMenu, Menu } from './menu.js';

/** Type of the HTML input for Slack's one-line elements, and the name under which Slack keeps what they begin with. */
const lines: Readonly<Record<string, { readonly type: string; readonly initial: string }>> = {
  plain_text_input: { type: 'text', initial: 'initial_value' },
  number_input: { type: 'number', initial: 'initial_value' },
  email_text_input: { type: 'email', initial: 'initial_value' },
  url_text_input: { type: 'url', initial: 'initial_value' },
  datepicker: { type: 'date', initial: 'initial_date' },
  timepicker: { type: 'time', initial: 'initial_time' },
  datetimepicker: { type: 'datetime-local', initial: 'initial_date_time' },
};

export function isGroupElement(element: Fields): boolean {
  return /^(?:radio_buttons|checkboxes)$/.test(textAt(element, 'type'));
}

export function isFilesElement(element: Fields): boolean {
  return textAt(element, 'type') === 'file_input';
}

export function isFieldElement(element: Fields): boolean {
  return isGroupElement(element) || isMenu(element) || isFilesElement(element) || textAt(element, 'type') in lines;
}

/** An element that holds a value. */
export function FieldElement(props: FieldProps) {
  const { element, blockId, drawing } = props;
  if (isGroupElement(element)) return <ChoiceGroup {...props} />;
  const actionId = textAt(element, 'action_id');
  const shared = {
    id: elementId(drawing, blockId, actionId),
    name: fieldName(blockId, actionId),
    required: props.isRequired === true,
    'data-kept': '',
    ...(props.label && { 'aria-label': props.label }),
    ...(props.describedBy && { 'aria-describedby': props.describedBy }),
    ...(props.isWrong && { 'aria-invalid': 'true' }),
    ...(element['focus_on_load'] === true && { autofocus: true }),
  } as const;
  if (isFilesElement(element)) return <input type="file" multiple={numberAt(element, 'max_files') !== 1} {...shared} />;
  return isMenu(element) ? (
    <Menu element={element} drawing={drawing} attributes={shared} />
  ) : (
    <Line element={element} attributes={shared} />
  );
}

function Line({ element, attributes }: { element: Fields; attributes: Readonly<Record<string, unknown>> }) {
  const { type, initial } = lines[textAt(element, 'type')] ?? { type: 'text', initial: 'initial_value' };
  const limits = {
    placeholder: textAt(fieldsAt(element, 'placeholder'), 'text'),
    ...(numberAt(element, 'max_length') !== undefined && { maxlength: numberAt(element, 'max_length') }),
    ...(numberAt(element, 'min_length') !== undefined && { minlength: numberAt(element, 'min_length') }),
    ...(textAt(element, 'min_value') && { min: textAt(element, 'min_value') }),
    ...(textAt(element, 'max_value') && { max: textAt(element, 'max_value') }),
    ...(type === 'number' && { step: element['is_decimal_allowed'] === true ? 'any' : '1' }),
  };
  const value = initialOf(element, initial);
  return element['multiline'] === true ? (
    <textarea rows={4} dir="auto" {...limits} {...attributes}>
      {value}
    </textarea>
  ) : (
    <input type={type} dir="auto" value={value} {...limits} {...attributes} />
  );
}

/** `initial_date_time` is in seconds since the epoch; the form's own is a local time. */
function initialOf(element: Fields, name: string): string {
  const seconds = numberAt(element, name);
  if (seconds === undefined) return textAt(element, name);
  const local = new Date(seconds * 1000 - new Date(seconds * 1000).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The options of an element, those in groups too. */
export function optionsOf(element: Fields): readonly Fields[] {
  return [
    ...listAt(element, 'options'),
    ...listAt(element, 'option_groups').flatMap((group) => listAt(group, 'options')),
  ];
}
