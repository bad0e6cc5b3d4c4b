import { expect, it } from 'vitest';
import { addressWord, blankAddresses, withoutMarks } from '../../src/text/addresses.js';

it('leaves the marks of the sentence out of an address', () => {
  expect(withoutMarks('https://oak.example/a).')).toBe('https://oak.example/a');
  expect(withoutMarks('office@oak.example,')).toBe('office@oak.example');
});

it('is one word for an address, however it is fetched', () => {
  for (const address of ['https://www.Oak.example/a/', 'http://oak.example/a', 'oak.example/a'])
    expect(addressWord(address)).toBe('oak.example/a');
});

it('blanks addresses out where what stands in them says nothing', () => {
  const text = 'See https://oak.example/list/2019/77 or write to a.b7@oak.example by 5 May.';
  const blanked = blankAddresses(text);
  expect(blanked).toHaveLength(text.length);
  expect(blanked.match(/\d+/g)).toEqual(['5']);
  expect(blankAddresses('Open index.html at 5.')).toBe('Open index.html at 5.');
});
