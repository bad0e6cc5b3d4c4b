import { describe, expect, it } from 'vitest';
import { isBreak, readEnd, readGap } from '../../../src/answer/highlight/gap.js';

describe('readGap', () => {
  it.each([
    [' ', 'blank'],
    ['-', 'joined'],
    ['.', 'joined'],
    ['–', 'joined'],
    [', ', 'comma'],
    ['، ', 'comma'],
    [' (', 'open'],
    [' "', 'open'],
    [' « ', 'open'],
    ['" ', 'close'],
    ['“ ', 'close'],
    ['," ', 'close'],
    [') ', 'close'],
    ['» ', 'close'],
    ['; ', 'stop'],
    [' – ', 'stop'],
    ['—', 'stop'],
    ['. ', 'blank'],
  ])('reads %j as %s', (between, gap) => {
    expect(readGap(between)).toBe(gap);
  });

  it('ends a sentence by a stop, or by what closes before it', () => {
    expect(['', '.', '…'].map(readEnd)).toEqual(['stop', 'stop', 'stop']);
    expect([').', '".', '.”'].map(readEnd)).toEqual(['close', 'close', 'close']);
  });

  it('ends phrases at marks only', () => {
    expect([' ', '-'].map((between) => isBreak(readGap(between)))).toEqual([false, false]);
    expect([', ', ' ('].map((between) => isBreak(readGap(between)))).toEqual([true, true]);
  });
});
