import { describe, expect, it } from 'vitest';
import { claimKeys, readClaimKeys } from '../../../src/answer/likeness/claim-keys.js';

function keysOf(...sentences: readonly string[]) {
  const text = sentences.join(' ');
  const spans = sentences.map((sentence) => ({
    start: text.indexOf(sentence),
    end: text.indexOf(sentence) + sentence.length,
  }));
  return { text, keys: readClaimKeys(claimKeys(text, 'en', spans)) };
}

describe('claimKeys', () => {
  it('gives sentences that claim of the same thing one key, and tells whether they agree', () => {
    const { text, keys } = keysOf(
      'The pool closes at eight.',
      'It is warm.',
      'The pool shuts at nine.',
      'The bar closes at 20:00.',
    );
    const [eight, nine, bar, ...more] = keys;
    expect(more).toEqual([]);
    expect(keys.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The pool closes at eight.',
      'The pool shuts at nine.',
      'The bar closes at 20:00.',
    ]);
    expect(nine?.key).toBe(eight?.key);
    expect(nine?.told).not.toBe(eight?.told);
    expect(bar?.key).not.toBe(eight?.key);
  });

  it('is the same for the same words in another order', () => {
    const { keys } = keysOf('At eight the pool closes.', 'The pool closes at eight.');
    expect(keys[0]).toMatchObject({ key: keys[1]?.key, told: keys[1]?.told });
  });

  it('is empty of what claims nothing', () => {
    expect(keysOf('It is warm.').keys).toEqual([]);
    expect(readClaimKeys(new Uint8Array())).toEqual([]);
  });
});
