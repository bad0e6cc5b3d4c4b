import { expect, it } from 'vitest';
import { isJoinedToAnd } from '../../src/text/is-joined-to-and.js';

it('knows the "and" that Arabic writes onto the next word, and none of other languages', () => {
  expect(['والجزائر', 'ومصر'].map(isJoinedToAnd)).toEqual([true, true]);
  expect(['مصر', 'الجزائر', 'andes', 'eté', 'und', ''].filter(isJoinedToAnd)).toEqual([]);
});
