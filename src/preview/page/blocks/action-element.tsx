import type { Child } from 'hono/jsx';
import { type Fields, fieldsAt, listAt, textAt } from '../../../fields.js';
import { type Drawing, pressed } from './drawing.js';
import { FieldElement, isFieldElement } from './field-element.js';
import { TextObject } from './text-object.js';
import { UnknownBox } from './unknown-box.js';

interface Props {
  readonly element: Fields;
  readonly blockId: string;
  readonly drawing: Drawing;
}

/** An element that acts as soon as it is used: a button when it is pressed, a field when it is changed. */
export function ActionElement({ element, blockId, drawing }: Props) {
  const actionId = textAt(element, 'action_id');
  switch (element['type']) {
    case 'button':
    case 'workflow_button':
      return <SlackButton element={element} blockId={blockId} drawing={drawing} />;
    case 'feedback_buttons':
      return (
        <>
          {['positive_button', 'negative_button'].map((name) => {
            const button = fieldsAt(element, name) ?? {};
            return <SlackButton element={{ ...button, action_id: actionId }} blockId={blockId} drawing={drawing} />;
          })}
        </>
      );
    case 'icon_button':
      if (!isVisibleTo(element, drawing.viewer)) return null;
      return <SlackButton element={element} blockId={blockId} drawing={drawing} />;
    case 'overflow':
      return (
        <details class="menu">
          <summary aria-label="More actions">…</summary>
          <div class="menu-items">
            {listAt(element, 'options').map((option) => (
              <button
                type="submit"
                formaction="/act"
                formnovalidate
                name="action"
                value={pressed(blockId, actionId, textAt(option, 'value'))}
              >
                <TextObject text={fieldsAt(option, 'text')} drawing={drawing} />
              </button>
            ))}
          </div>
        </details>
      );
    default:
      if (!isFieldElement(element)) return <UnknownBox fields={element} />;
      return (
        <span class="acting-field" data-acts>
          <FieldElement element={element} blockId={blockId} drawing={drawing} label={nameOf(element)} />
          <PressButton blockId={blockId} actionId={actionId} class="without-script">
            Choose
          </PressButton>
        </span>
      );
  }
}

/** An element without `visible_to_user_ids` is for everybody. */
function isVisibleTo(element: Fields, person: string): boolean {
  const viewers = element['visible_to_user_ids'];
  return !Array.isArray(viewers) || viewers.length === 0 || viewers.includes(person);
}

/** Fields outside an input block have no label of their own in Slack: what they ask for is the placeholder. */
function nameOf(element: Fields): string {
  return textAt(fieldsAt(element, 'placeholder'), 'text') || textAt(element, 'action_id') || 'Choose';
}

function SlackButton({ element, blockId, drawing }: Props) {
  const confirm = fieldsAt(element, 'confirm');
  const question = ['title', 'text'].map((name) => textAt(fieldsAt(confirm, name), 'text')).join('\n\n');
  return (
    <PressButton
      blockId={blockId}
      actionId={textAt(element, 'action_id')}
      {...('value' in element && { value: textAt(element, 'value') })}
      class={`slack-button ${textAt(element, 'style')}`}
      label={textAt(element, 'accessibility_label')}
      question={confirm ? question : ''}
      url={textAt(element, 'url')}
    >
      <TextObject text={fieldsAt(element, 'text')} drawing={drawing} />
    </PressButton>
  );
}

interface PressProps {
  readonly blockId: string;
  readonly actionId: string;
  readonly value?: string;
  readonly class: string;
  readonly label?: string;
  /** Slack's `confirm`: what the person is asked before the press is sent. */
  readonly question?: string;
  /** Slack's `url`: opened in the browser when the press is sent. */
  readonly url?: string;
  readonly children: Child;
}

function PressButton({ blockId, actionId, value, label, question, url, children, ...rest }: PressProps) {
  return (
    <>
      <button
        type="submit"
        formaction="/act"
        formnovalidate
        name="action"
        value={pressed(blockId, actionId, value)}
        class={rest.class}
        dir="auto"
        {...(label && { 'aria-label': label })}
        {...(question && { 'data-question': question })}
      >
        {children}
      </button>
      {url && (
        <a href={url} target="_blank" rel="noopener noreferrer" class="button-address">
          {url}
        </a>
      )}
    </>
  );
}
