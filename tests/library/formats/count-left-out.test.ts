import { expect, it } from 'vitest';
import { countWords, LeftOutCounter } from '../../../src/library/formats/count-left-out.js';

it.each([
  ['', 0],
  ['– … —', 0],
  ['one, two-three', 3],
  ['né à 5 %', 3],
  ['يُغلق المكتب', 2],
])('counts the words of %j', (text, words) => expect(countWords(text)).toBe(words));

it('adds up the words of what is left out, by what it is, in the order in which it came', () => {
  const counter = new LeftOutCounter();
  expect(counter.all()).toEqual([]);
  counter.add('menus', 'Home | News');
  counter.add('code', 'pay(20)');
  counter.add('pictures', ' … ');
  counter.add('menus', 'Contact');
  expect(counter.all()).toEqual([
    { what: 'menus', words: 3 },
    { what: 'code', words: 2 },
  ]);
});
