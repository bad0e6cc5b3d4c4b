import { expect, it } from 'vitest';
import { textWithin } from '../../src/text/text-within.js';

it('cuts what a span of the article says from a part of it', () => {
  expect(textWithin({ text: 'It opened in 1987.', start: 100 }, { start: 113, end: 117 })).toBe('1987');
});
