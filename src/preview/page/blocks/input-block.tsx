import { type Fields, fieldsAt, textAt } from '../../../fields.js';
import { type Drawing, elementId } from './drawing.js';
import { FieldElement, isFieldElement, isGroupElement } from './field-element.js';
import { TextObject } from './text-object.js';
import { UnknownBox } from './unknown-box.js';

interface Props {
  readonly block: Fields;
  readonly blockId: string;
  readonly drawing: Drawing;
}

/** An `input` block: label, field, hint, and what was wrong with it when it was last submitted. */
export function InputBlock({ block, blockId, drawing }: Props) {
  const element = fieldsAt(block, 'element') ?? {};
  if (!isFieldElement(element)) return <UnknownBox fields={block} />;
  const label = textAt(fieldsAt(block, 'label'), 'text');
  const isOptional = block['optional'] === true;
  const id = elementId(drawing, blockId, textAt(element, 'action_id'));
  const error = drawing.errors?.[blockId];
  const hint = fieldsAt(block, 'hint');
  const described = [...(hint ? [`${id}-hint`] : []), ...(error === undefined ? [] : [`${id}-error`])].join(' ');
  const labelText = (
    <>
      {label}
      {isOptional && <span class="quiet"> (optional)</span>}
    </>
  );
  return (
    <>
      {/* A group of radio buttons or checkboxes brings its own legend. */}
      {!isGroupElement(element) && (
        <label for={id} dir="auto">
          {labelText}
        </label>
      )}
      <FieldElement
        element={element}
        blockId={blockId}
        drawing={drawing}
        isRequired={!isOptional}
        isWrong={error !== undefined}
        {...(isGroupElement(element) && { legend: labelText })}
        {...(described !== '' && { describedBy: described })}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`} dir="auto">
          <TextObject text={hint} drawing={drawing} />
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`} role="alert" dir="auto">
          {error}
        </p>
      )}
    </>
  );
}
