import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentBlock } from '../../../src/library/formats/contract.js';
import { placeLines } from '../../../src/library/formats/place-lines.js';

/** A paragraph of a word of the content. */
function block(content: string, word: string): DocumentBlock {
  const start = content.indexOf(word);
  return { kind: 'paragraph', pieces: [{ text: word, at: { start, end: start + word.length } }] };
}

function linesOf(content: string, blocks: readonly DocumentBlock[]): (number | undefined)[] {
  return placeLines(content, blocks).map(({ place }) => place?.line);
}

describe('placeLines', () => {
  const content = 'first\n\nsecond\r\nthird\n fourth';

  it('counts the lines of the file from one', () => {
    const words = ['first', 'second', 'third', 'fourth'];
    expect(
      linesOf(
        content,
        words.map((word) => block(content, word)),
      ),
    ).toEqual([1, 3, 4, 5]);
  });

  it('finds a footnote, which stands before what came last', () => {
    const words = ['fourth', 'second', 'first', 'third'];
    expect(
      linesOf(
        content,
        words.map((word) => block(content, word)),
      ),
    ).toEqual([5, 3, 1, 4]);
  });

  it('goes by the first word that stands in the file, and says nothing where none does', () => {
    const made: DocumentBlock = { kind: 'item', pieces: [{ text: 'Made up' }] };
    const mixed: DocumentBlock = {
      kind: 'row',
      pieces: [{ text: 'Head ' }, { text: ' \n', at: { start: 5, end: 7 } }, ...block(content, 'third').pieces],
    };
    expect(linesOf(content, [made, mixed])).toEqual([undefined, 4]);
  });

  it('keeps what else is known of a place', () => {
    const placed = { ...block(content, 'third'), place: { seconds: 3 } };
    expect(placeLines(content, [placed])).toEqual([{ ...placed, place: { seconds: 3, line: 4 } }]);
  });

  it('names the line that an editor shows, in whatever order the blocks come', () => {
    const lines = fc.array(fc.constantFrom('', 'a', 'word and word', ' b'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, fc.infiniteStream(fc.nat()), (written, picks) => {
        const text = written.join('\n');
        const starts = Array.from(text.matchAll(/\S+/g), ({ index }) => index);
        const order = Array.from(
          { length: starts.length },
          () => starts[(picks.next().value ?? 0) % starts.length] ?? 0,
        );
        const blocks = order.map(
          (start): DocumentBlock => ({ kind: 'item', pieces: [{ text: 'x', at: { start, end: start + 1 } }] }),
        );
        expect(linesOf(text, blocks)).toEqual(order.map((start) => text.slice(0, start).split('\n').length));
      }),
    );
  });
});
