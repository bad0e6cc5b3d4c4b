import { expect, it } from 'vitest';
import { lastLetters } from '../../../../src/library/formats/packed/note-mark.js';

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
