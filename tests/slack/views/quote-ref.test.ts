import { expect, it } from 'vitest';
import { readQuoteRef } from '../../../src/slack/views/quote-ref.js';

it('reads back what the turning buttons carry, and nothing else', () => {
  expect(readQuoteRef('2:a:b')).toEqual({ id: 'a:b', index: 2 });
  for (const value of ['', 'x', ':x', '-1:x', '1:', '1000:x']) expect(readQuoteRef(value)).toBeUndefined();
});
