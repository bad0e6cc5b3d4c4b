import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSheetRef, writeSheetRef } from '../../../src/slack/blocks/sheet-ref.js';
import { dataOf } from '../arbitrary-answer.js';

it('is read back as it was written', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.record({ articleId: fc.stringMatching(/^[\da-f]{16}$/) }),
        dataOf(4)
          .map((topic) => ({ topic: topic.slice(0, 300).replace(/\p{Cs}/gu, '') }))
          .filter(({ topic }) => topic !== ''),
      ),
      fc.nat(1e6),
      (about, from) => {
        const value = writeSheetRef({ about, from, mark: 'abcdef01', language: 'ar' });
        expect(value.length).toBeLessThanOrEqual(2_000);
        expect(readSheetRef(value)).toEqual({ about, from, mark: 'abcdef01', language: 'ar' });
      },
    ),
  );
});

it.each(['', 'x', 'a:01:2', 'z:::: ', 'a:01:x::id'])('is not read from a value of another make: %j', (value) => {
  expect(readSheetRef(value)).toBeUndefined();
});
