import { expect, it } from 'vitest';
import { limitNesting } from '../../../../src/library/formats/markdown/limit-nesting.js';

it('leaves every text as it is whose quotes and lists are opened where people open them', () => {
  const texts = [
    '> > > - 1. a\n\n        - deep\n',
    `${'-'.repeat(200)}\n`,
    `Title\n${'-'.repeat(200)}`,
    `${'* '.repeat(100)}\r\n`,
    `${'-'.repeat(100)} | --- |\n`,
    `${' '.repeat(200)}a > b - c 1. d`,
    '12. '.repeat(15),
  ];
  for (const text of texts) expect(limitNesting(text)).toBe(text);
});

it('makes letters of marks that open what is nested too deeply, and of nothing else, line by line', () => {
  expect(limitNesting(`a\n${'>'.repeat(62)}b > c\n> d`)).toBe(`a\n${'>'.repeat(60)}xxb > c\n> d`);
  expect(limitNesting(`${'- '.repeat(32)}b`)).toBe(`${'- '.repeat(30)}x x b`);
  expect(limitNesting(`${'1. '.repeat(21)}b`)).toBe(`${'1. '.repeat(20)}x. b`);
  expect(limitNesting(`${' '.repeat(60)}2) b -c`)).toBe(`${' '.repeat(60)}x) b -c`);
});
