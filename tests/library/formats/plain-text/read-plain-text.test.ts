import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../../src/library/formats/plain-text/read-plain-text.js';

function shown(text: string): [string, string][] {
  return readPlainText(text).map(({ kind, pieces }) => [kind, pieces.map((piece) => piece.text).join('')]);
}

describe('readPlainText', () => {
  it('takes what stands between blank lines as paragraphs, Windows or not', () => {
    expect(shown('\n\nFirst line\nsecond line.\r\n \r\nNext line is # one.\n\n\n\nThe last.')).toEqual([
      ['paragraph', 'First line\nsecond line.'],
      ['paragraph', 'Next line is # one.'],
      ['paragraph', 'The last.'],
    ]);
  });

  it('finds none in blanks', () => {
    expect(shown(' \n\n \n')).toEqual([]);
  });

  it('takes lines for headings that are underlined, loud, or short above a text', () => {
    const text = [
      'THE HARBOUR RULES',
      '',
      'Ships wait outside.',
      '',
      'Opening hours',
      '-------------',
      'The gate opens at six.',
      '',
      'Lost property',
      '',
      'What is found on the quay is kept in the office.',
    ].join('\n');
    expect(shown(text)).toEqual([
      ['heading', 'THE HARBOUR RULES'],
      ['paragraph', 'Ships wait outside.'],
      ['heading', 'Opening hours'],
      ['paragraph', 'The gate opens at six.'],
      ['heading', 'Lost property'],
      ['paragraph', 'What is found on the quay is kept in the office.'],
    ]);
  });

  it('takes no line for a heading that says a sentence, or that nothing stands under', () => {
    expect(shown('Ships wait.\n\nThey leave at noon.').map(([kind]) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(shown('Text stands here.\n\nThe end of it').map(([kind]) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('keeps items apart, with what leads them in', () => {
    const blocks = readPlainText('Bring along:\n- a lamp\n- two\n  blankets\n1) water\n\nThat is all.');
    expect(blocks.map(({ kind, pieces, leadIn }) => [kind, pieces.map(({ text }) => text).join(''), leadIn])).toEqual([
      ['paragraph', 'Bring along:', undefined],
      ['item', 'a lamp', 0],
      ['item', 'two\nblankets', 0],
      ['item', 'water', 0],
      ['paragraph', 'That is all.', undefined],
    ]);
  });

  it('reads what stands in a box', () => {
    expect(shown('+--------------+\n| Mind the gap |\n| at all times.|\n+--------------+\n\nText.')).toEqual([
      ['paragraph', 'Mind the gap\nat all times.'],
      ['paragraph', 'Text.'],
    ]);
  });

  it('gives pieces that stand in the text letter for letter, in order, and all words of it', () => {
    const lines = fc.constantFrom(
      'Title',
      '=====',
      'Words here.',
      '- item',
      '1) x',
      '| box |',
      '+---+',
      '',
      '  in',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(lines, fc.string()), { maxLength: 30 }), (written) => {
        const text = written.join('\n');
        const pieces = readPlainText(text).flatMap((block) => block.pieces);
        let end = 0;
        for (const { text: words, at } of pieces) {
          if (!at) continue;
          expect(text.slice(at.start, at.end)).toBe(words);
          expect(at.start).toBeGreaterThanOrEqual(end);
          end = at.end;
        }
      }),
    );
  });
});
