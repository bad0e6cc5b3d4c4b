import { describe, expect, it } from 'vitest';
import { applyRespellings } from '../../../src/answer/spelling/apply-respellings.js';

describe('correctSpelling', () => {
  it('writes the readings in their places, whatever their order, and tells those that are news', () => {
    const readings = [
      { start: 11, end: 20, display: 'president', isTold: true },
      { start: 7, end: 10, display: 'the', isTold: false },
      { start: 24, end: 33, display: 'Interpol', isTold: true },
    ];
    expect(applyRespellings('who is teh presidnet of interpoll?', readings)).toEqual({
      text: 'who is the president of Interpol?',
      corrections: [
        { from: 'presidnet', to: 'president' },
        { from: 'interpoll', to: 'Interpol' },
      ],
    });
    expect(applyRespellings('who is teh president', readings.slice(1, 2)).text).toBe('who is the president');
  });

  it('leaves a text as it is where nothing is read otherwise', () => {
    expect(applyRespellings('who is it?', [])).toEqual({ text: 'who is it?', corrections: [] });
  });
});
