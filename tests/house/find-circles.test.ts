import { describe, expect, it } from 'vitest';
import { findCircles, printCircle, reachOf } from '../../house/find-circles.js';

/** "a: b c, b: c" */
function arrows(written: string) {
  return new Map(
    written.split(', ').map((line) => {
      const [name = '', others = ''] = line.split(':');
      return [name, new Set(others.split(' ').filter(Boolean))] as const;
    }),
  );
}

describe('findCircles', () => {
  it('finds none where all arrows lead down', () => {
    expect(findCircles(arrows('a: b c, b: c, c:'))).toEqual([]);
  });

  it('finds the shortest way back, from the first name by the alphabet', () => {
    expect(findCircles(arrows('c: a, b: c, a: b x, x: b')).map(printCircle)).toEqual(['a → b → c → a']);
  });

  it('tells each knot once, however many circles go through it', () => {
    expect(findCircles(arrows('a: b, b: a c, c: b, d: a e, e: d'))).toEqual([
      ['a', 'b'],
      ['d', 'e'],
    ]);
  });
});

describe('reachOf', () => {
  it('says what each name leads to at last', () => {
    expect(reachOf(arrows('a: b, b: c, c:')).get('a')).toEqual(new Set(['b', 'c']));
    expect(reachOf(arrows('a: b, b: a')).get('a')).toEqual(new Set(['a', 'b']));
  });
});
