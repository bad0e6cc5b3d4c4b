import { fieldsAt, listAt, textAt } from '../../../fields.js';
import { elementId, fieldName } from './drawing.js';
import type { FieldProps } from './field-props.js';
import { TextObject } from './text-object.js';

/** Radio buttons or checkboxes. */
export function ChoiceGroup({ element, blockId, drawing, label, legend, isRequired, describedBy }: FieldProps) {
  const actionId = textAt(element, 'action_id');
  const isRadio = element['type'] === 'radio_buttons';
  const initial = isRadio ? [fieldsAt(element, 'initial_option')] : listAt(element, 'initial_options');
  const chosen = new Set(initial.map((option) => textAt(option, 'value')));
  const id = elementId(drawing, blockId, actionId);
  return (
    <fieldset id={id} {...(label && { 'aria-label': label })} {...(describedBy && { 'aria-describedby': describedBy })}>
      {legend && <legend dir="auto">{legend}</legend>}
      {listAt(element, 'options').map((option, index) => (
        <label class="choice" dir="auto">
          <input
            id={`${id}-${index}`}
            type={isRadio ? 'radio' : 'checkbox'}
            name={fieldName(blockId, actionId)}
            value={textAt(option, 'value')}
            checked={chosen.has(textAt(option, 'value'))}
            required={isRadio && isRequired === true}
            data-kept
          />
          <span>
            <TextObject text={fieldsAt(option, 'text')} drawing={drawing} />
            {fieldsAt(option, 'description') && (
              <span class="quiet">
                {' '}
                <TextObject text={fieldsAt(option, 'description')} drawing={drawing} />
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
