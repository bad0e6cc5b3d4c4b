import { type Fields, fieldsAt, listAt, stringsAt, textAt } from '../../../fields.js';
import type { Choice, Drawing } from './drawing.js';

/** Slack's menus whose choices are known here; `external_select` asks the bot while somebody types. */
const menuTypes = /^(?:multi_)?(?:static|users|channels|conversations)_select$/;

export function isMenu(element: Fields): boolean {
  return menuTypes.test(textAt(element, 'type'));
}

interface Props {
  readonly element: Fields;
  readonly drawing: Drawing;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export function Menu({ element, drawing, attributes }: Props) {
  const isMulti = textAt(element, 'type').startsWith('multi_');
  const chosen = new Set(initialOf(element));
  const groups = groupsOf(element, drawing);
  return (
    <select multiple={isMulti} {...attributes}>
      {!isMulti && (
        <option value="" disabled={attributes['required'] === true} selected={chosen.size === 0}>
          {textAt(fieldsAt(element, 'placeholder'), 'text') || 'Choose'}
        </option>
      )}
      {groups.map(({ label, choices }) => {
        const options = choices.map(({ value, text }) => (
          <option value={value} selected={chosen.has(value)}>
            {text}
          </option>
        ));
        return label === '' ? options : <optgroup label={label}>{options}</optgroup>;
      })}
    </select>
  );
}

interface Group {
  readonly label: string;
  readonly choices: readonly Choice[];
}

function groupsOf(element: Fields, drawing: Drawing): readonly Group[] {
  const type = textAt(element, 'type');
  if (type.endsWith('users_select')) return [{ label: '', choices: drawing.people }];
  if (type.endsWith('channels_select')) return [{ label: '', choices: drawing.channels }];
  if (type.endsWith('conversations_select')) return [{ label: '', choices: [...drawing.channels, ...drawing.people] }];
  return [
    { label: '', choices: listAt(element, 'options').map(choiceOf) },
    ...listAt(element, 'option_groups').map((group) => ({
      label: textAt(fieldsAt(group, 'label'), 'text'),
      choices: listAt(group, 'options').map(choiceOf),
    })),
  ];
}

function choiceOf(option: Fields): Choice {
  return {
    value: textAt(option, 'value'),
    text: textAt(fieldsAt(option, 'text'), 'text'),
  };
}

function initialOf(element: Fields): readonly string[] {
  const one = ['initial_user', 'initial_channel', 'initial_conversation'].map((name) => textAt(element, name));
  const many = ['initial_users', 'initial_channels', 'initial_conversations'].flatMap((name) =>
    stringsAt(element, name),
  );
  const options = [fieldsAt(element, 'initial_option'), ...listAt(element, 'initial_options')];
  return [...one, ...many, ...options.map((option) => textAt(option, 'value'))].filter((value) => value !== '');
}
