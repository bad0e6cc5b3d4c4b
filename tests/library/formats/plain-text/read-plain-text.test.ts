import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/library/formats/read-plain-text.js';

describe('readPlainText', () => {
  it('takes what stands between blank lines as paragraphs, Windows or not', () => {
    const text = '\n\nFirst line\nsecond line.\r\n \r\nNext # one\n\n\n\n- last';
    expect(readPlainText(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'First line\nsecond line.',
      'Next # one',
      '- last',
    ]);
  });

  it('finds none in blanks', () => {
    expect(readPlainText(' \n\n \n')).toEqual([]);
  });
});
