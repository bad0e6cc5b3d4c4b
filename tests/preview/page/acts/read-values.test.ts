import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../../src/fields.js';
import { type Form, readPressed, readValues } from '../../../../src/preview/page/acts/read-values.js';
import { fieldName, pressed } from '../../../../src/preview/page/blocks/drawing.js';

function option(value: string): Fields {
  return { text: { type: 'plain_text', text: value.toUpperCase() }, value };
}

function input(block: string, element: Fields): Fields {
  return {
    type: 'input',
    block_id: block,
    element: { action_id: 'a', ...element },
  };
}

function form(fields: Readonly<Record<string, readonly string[]>>): Form {
  return new Map(Object.entries(fields));
}

describe('what a modal sends', () => {
  it('has the value of each field in Slack’s own form, and null where nothing was given', () => {
    const blocks = [
      input('text', { type: 'plain_text_input' }),
      input('empty', { type: 'plain_text_input' }),
      input('one', { type: 'radio_buttons', options: [option('x'), option('y')] }),
      input('many', { type: 'checkboxes', options: [option('x'), option('y')] }),
      input('menu', { type: 'static_select', option_groups: [{ options: [option('z')] }] }),
      input('person', { type: 'users_select' }),
      input('day', { type: 'datepicker' }),
    ];
    const values = readValues(
      blocks,
      form({
        [fieldName('text', 'a')]: ['<b> & "c"'],
        [fieldName('empty', 'a')]: [''],
        [fieldName('one', 'a')]: ['y'],
        [fieldName('many', 'a')]: ['x', 'y'],
        [fieldName('menu', 'a')]: ['z'],
        [fieldName('person', 'a')]: ['U0ANN'],
        [fieldName('day', 'a')]: ['2026-05-12'],
      }),
    );
    expect(values).toEqual({
      text: { a: { type: 'plain_text_input', value: '<b> & "c"' } },
      empty: { a: { type: 'plain_text_input', value: null } },
      one: { a: { type: 'radio_buttons', selected_option: option('y') } },
      many: { a: { type: 'checkboxes', selected_options: [option('x'), option('y')] } },
      menu: { a: { type: 'static_select', selected_option: option('z') } },
      person: { a: { type: 'users_select', selected_user: 'U0ANN' } },
      day: { a: { type: 'datepicker', selected_date: '2026-05-12' } },
    });
  });

  it('has nothing of an option that the bot never offered', () => {
    const values = readValues(
      [input('one', { type: 'radio_buttons', options: [option('x')] })],
      form({ [fieldName('one', 'a')]: ['q'] }),
    );
    expect(values).toEqual({ one: { a: { type: 'radio_buttons', selected_option: null } } });
  });
});

describe('what a press sends', () => {
  const blocks = [
    { type: 'actions', elements: [{ type: 'button', action_id: 'go', value: 'v' }] },
    { type: 'section', block_id: 's', accessory: { type: 'static_select', action_id: 'pick', options: [option('x')] } },
    { type: 'actions', block_id: 'o', elements: [{ type: 'overflow', action_id: 'more', options: [option('x')] }] },
  ];

  it('is a button’s value', () => {
    const press = readPressed(blocks, form({ action: [pressed('block-0', 'go', 'v')] }));
    expect(press).toEqual({ blockId: 'block-0', actionId: 'go', value: 'v' });
  });

  it('is what was chosen in a menu', () => {
    const sent = form({ action: [pressed('s', 'pick')], [fieldName('s', 'pick')]: ['x'] });
    expect(readPressed(blocks, sent)?.value).toEqual({ selected_option: option('x') });
    expect(readPressed(blocks, form({ action: [pressed('o', 'more', 'x')] }))?.value).toEqual({
      selected_option: option('x'),
    });
  });

  it('is nothing for an element that is not there, or for what is no press', () => {
    expect(readPressed(blocks, form({ action: [pressed('s', 'go', 'v')] }))).toBeUndefined();
    expect(readPressed(blocks, form({ action: ['{'] }))).toBeUndefined();
    expect(readPressed(blocks, form({}))).toBeUndefined();
  });
});
