import { describe, expect, it } from 'vitest';
import { listSoundAlikes, rewritingsEndingIn } from '../../../src/answer/spelling/sound-alikes.js';

describe('listSoundAlikes', () => {
  it.each([
    ['hawz', 'haouz'],
    ['kouman', 'koeman'],
    ['nasser', 'naser'],
    ['khadija', 'khadidja'],
    ['yousef', 'yusef'],
    ['ضهر', 'ظهر'],
  ])('spells %s as %s too', (word, other) => {
    expect(listSoundAlikes(word)).toContain(other);
  });

  it('rewrites each place by itself and never gives the word itself', () => {
    expect(listSoundAlikes('sasa')).toEqual(expect.arrayContaining(['zasa', 'saza']));
    expect(listSoundAlikes('sasa')).not.toContain('sasa');
    expect(listSoundAlikes('')).toEqual([]);
  });
});

describe('rewritingsEndingIn', () => {
  it('finds each rewriting by the letters it ends in', () => {
    expect(rewritingsEndingIn('w', 'u')).toContainEqual({ typed: 'w', meant: 'ou' });
    expect(rewritingsEndingIn('b', 'q')).toEqual([]);
  });
});
