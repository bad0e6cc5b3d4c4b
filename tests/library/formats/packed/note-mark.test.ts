import { expect, it } from 'vitest';
import { isNoteMark, lastLetters } from '../../../../src/library/formats/packed/note-mark.js';

it.each([
  ['1', 'The fee is paid yearly'],
  ['1', 'paid'],
  ['12', 'It is closed.'],
  [' [3] ', 'nobody’s boats”'],
  ['(4)', 'الرسوم'],
  ['*', 'harbour'],
  ['††', 'harbour,'],
  ['1, 2', 'harbour'],
])('takes a raised %j behind "%s" for the mark of a note', (raised, before) => {
  expect(isNoteMark(raised, before)).toBe(true);
});

it.each([
  ['2', 'm'],
  ['3', 'at sea'],
  ['2', '10 km'],
  ['2', 'CO'],
  ['6', '10'],
  ['1', 'harbour '],
  ['1', ''],
  ['th', 'the fourth'],
  ['1234', 'harbour'],
  ['', 'harbour'],
])('reads a raised %j behind "%s" as a part of it', (raised, before) => {
  expect(isNoteMark(raised, before)).toBe(false);
});

it('reads the last letters before raised ones, without a look at all that stand before', () => {
  expect(lastLetters(['The harbour', ' was', ' opened'], 2)).toBe('bour was');
  expect(lastLetters(['a', 'b'], 1)).toBe('a');
  expect(lastLetters([], 0)).toBe('');
  let looks = 0;
  const texts = new Proxy(
    Array.from({ length: 10_000 }, () => 'word '),
    {
      get: (target, name, receiver) => {
        looks += 1;
        return Reflect.get(target, name, receiver) as unknown;
      },
    },
  );
  expect(lastLetters(texts, 10_000)).toBe('rd word ');
  expect(looks).toBeLessThan(10);
});
