import { expect, it } from 'vitest';
import { fieldsAt, isFields, listAt, numberAt, stringsAt, textAt } from '../src/fields.js';

const fields = { text: 'said', number: 3, object: { a: 1 }, list: [{ b: 2 }, 'c', null, ['d']] };

it('takes a JSON object for one, and no list, null or text', () => {
  expect([{}, fields].every(isFields)).toBe(true);
  expect([[], null, undefined, 'text', 1].some(isFields)).toBe(false);
});

it('reads what is there', () => {
  expect(textAt(fields, 'text')).toBe('said');
  expect(numberAt(fields, 'number')).toBe(3);
  expect(fieldsAt(fields, 'object')).toEqual({ a: 1 });
  expect(listAt(fields, 'list')).toEqual([{ b: 2 }]);
  expect(stringsAt(fields, 'list')).toEqual(['c']);
});

it.each([[fields], [undefined], [null], ['text'], [[fields]]])(
  'gives something usable where nothing of the kind is: %j',
  (given) => {
    expect(textAt(given, 'object')).toBe('');
    expect(numberAt(given, 'text')).toBeUndefined();
    expect(fieldsAt(given, 'list')).toBeUndefined();
    expect(listAt(given, 'object')).toEqual([]);
    expect(stringsAt(given, 'text')).toEqual([]);
  },
);
