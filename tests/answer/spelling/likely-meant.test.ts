import { describe, expect, it } from 'vitest';
import { likelyMeant, type TypedWord } from '../../../src/answer/spelling/likely-meant.js';

const shortlist = [
  ...'president Interpol Koeman conference Morocco police film most house Turing-machine NAUSS Haouz turning prince'
    .split(' ')
    .map((display) => ({ display, isFunctionWord: false })),
  ...'the who how when did what'.split(' ').map((display) => ({ display, isFunctionWord: true })),
].map((own) => ({ ...own, word: own.display.toLowerCase(), term: own.display.toLowerCase(), share: 0.05 }));

function read(written: string, how: Partial<TypedWord> = {}, beside: readonly string[] = []): string | undefined {
  const word = written.toLowerCase();
  const typed = { word, term: word, isName: false, isFirst: false, letterShare: 0.0005, ...how };
  return likelyMeant(typed, shortlist, new Set(beside))?.display;
}

describe('likelyMeant', () => {
  it.each([
    ['presidnet', 'president'],
    ['interpoll', 'Interpol'],
    ['Kouman', 'Koeman'],
    ['confrence', 'conference'],
    ['Morrocco', 'Morocco'],
    ['flim', 'film'],
    ['teh', 'the'],
  ])('reads %s as %s', (written, meant) => {
    expect(read(written)).toBe(meant);
  });

  it.each(['cost', 'died', 'horse', 'mouse', 'peru', 'filmmaking', 'xyz', 'opec', 'precedent'])(
    'leaves %s alone: it is another word',
    (written) => {
      expect(read(written, { letterShare: 0.002 })).toBeUndefined();
    },
  );

  it.each([
    ['plice', 'police'],
    ['prezidant', 'president'],
  ])('reads %s as %s only where its neighbours speak for it', (written, meant) => {
    expect(read(written)).toBeUndefined();
    expect(read(written, {}, [meant])).toBe(meant);
  });

  it('never reads a name as a word that is written small', () => {
    expect(read('turing', {}, ['turning'])).toBe('turning');
    expect(read('Turing', { isName: true }, ['turning'])).toBeUndefined();
  });

  it('is bolder where letters stand together that never meet', () => {
    expect(read('conferemce', { letterShare: 0.00001 })).toBe('conference');
    expect(read('pfince', { letterShare: 0.02 })).toBeUndefined();
    expect(read('pfince', { letterShare: 0.00005 })).toBe('prince');
  });

  it('expects a question to begin with a function word, and keeps the first letter of two that would do', () => {
    expect(read('hwo', { isFirst: true })).toBe('how');
    expect(read('whn', { isFirst: true, letterShare: 0.00005 })).toBe('when');
    expect(read('whn', { letterShare: 0.00005 })).toBeUndefined();
  });

  it('never loses a short word that a letter sets apart from a function word, however rare its letters', () => {
    expect(read('died', { letterShare: 0.00001 })).toBeUndefined();
    expect(read('ddi', { letterShare: 0.0001 })).toBe('did');
  });

  it('finds nothing in an empty shortlist', () => {
    expect(
      likelyMeant({ word: 'abc', term: 'abc', isName: false, isFirst: true, letterShare: 1 }, [], new Set()),
    ).toBeUndefined();
  });
});
