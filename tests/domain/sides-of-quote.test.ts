import { describe, expect, it } from 'vitest';
import { sideBefore, sideBehind } from '../../src/domain/sides-of-quote.js';

const text = `The map room (old).

“Maps are lent. The desk is shut.” Ask here.

Film · Fee 35 euros`;

function around(quote: string, size: number) {
  const span = { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length };
  return [sideBefore(text, span, size), sideBehind(text, span, size)];
}

describe('what stands around a quote', () => {
  it('is whole words of its own line, with all marks between', () => {
    expect(around('The desk is shut.', 2)).toEqual([
      { words: 'are lent.', isInLine: true, marks: '' },
      { words: '.” Ask here', isInLine: true, marks: '' },
    ]);
  });

  it('is of the next line where nothing stands in its own, which then is looked for up to its end', () => {
    expect(around('“Maps are lent. The desk is shut.” Ask here.', 3)).toEqual([
      { words: 'map room (old).', isInLine: false, marks: '“' },
      { words: 'Film', isInLine: false, marks: '.' },
    ]);
  });

  it('is nothing where nothing stands there', () => {
    expect(around('The map room (old).', 2)[0]).toBeUndefined();
    expect(around('Film · Fee 35 euros', 2)[1]).toBeUndefined();
  });

  it('is the last word alone of a row, before whose cells heads of columns may stand', () => {
    const rows = 'Map · Fee 20 euros\nMap · Fee 1';
    const start = rows.indexOf('\n') + 1;
    expect(sideBefore(rows, { start, end: rows.length }, 4)).toEqual({ words: 'euros', isInLine: false, marks: '' });
  });

  it('begins with no part of a word, however long the line is', () => {
    const long = `${'word '.repeat(300)}here. Quote.`;
    const start = long.indexOf('Quote');
    expect(sideBefore(long, { start, end: long.length }, 1_000)?.words).toMatch(/^word word .* here\.$/);
  });
});
