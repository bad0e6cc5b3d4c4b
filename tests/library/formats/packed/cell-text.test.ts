import { describe, expect, it } from 'vitest';
import { joinParagraphs, looksLikeHead } from '../../../../src/library/formats/packed/cell-text.js';

const plain = (text: string) => ({ text, isBold: false });
const bold = (text: string) => ({ text, isBold: true });

describe('joinParagraphs', () => {
  it('says in one line what a cell says in several, parted where no mark ends one', () => {
    expect(joinParagraphs([plain('Boats'), plain('Guests.'), plain(''), plain('Dogs')]).text).toBe(
      'Boats; Guests. Dogs',
    );
    expect(joinParagraphs([plain('Boats')]).text).toBe('Boats');
    expect(joinParagraphs([]).text).toBe('');
  });

  it('is bold where all that says something is', () => {
    expect(joinParagraphs([bold('Boats'), plain('')]).isBold).toBe(true);
    expect(joinParagraphs([bold('Boats'), plain('Dogs')]).isBold).toBe(false);
  });
});

describe('looksLikeHead', () => {
  it('tells by bold letters that no other row has', () => {
    const words = [plain('Ann'), plain('boats')];
    expect(looksLikeHead([[bold('Who'), bold(''), bold('What')], words])).toBe(true);
    expect(looksLikeHead([[bold('Who'), plain('What')], words])).toBe(false);
    expect(
      looksLikeHead([
        [bold('Ann'), bold('boats')],
        [bold('Bo'), bold('dogs')],
      ]),
    ).toBe(false);
    expect(looksLikeHead([[bold(''), plain('')], words])).toBe(false);
  });

  it('tells by the words else', () => {
    expect(
      looksLikeHead([
        [plain('Device'), plain('Limit')],
        [plain('Sensor'), plain('20')],
      ]),
    ).toBe(true);
    expect(looksLikeHead([])).toBe(false);
  });
});
