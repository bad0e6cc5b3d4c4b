import { describe, expect, it } from 'vitest';
import { makeRecord } from '../make-record.js';
import { openStepped } from './open-stepped.js';

describe('createVocabulary', () => {
  it('counts the letters of words once, however often they are asked for, until an article changes', () => {
    const { shelves, holdings, take } = openStepped();
    shelves.save(makeRecord({ id: 'a', text: 'walrus otter' }));
    const { words } = holdings(['docs']);
    const counts = (steps: readonly object[]) => JSON.stringify(steps).split('word_vocabulary').length - 1;
    const first = take(words.letterShares(['walrus', 'wolrus']));
    expect(counts(first.steps)).toBe(1);
    const again = take(words.letterShares(['wolrus', 'walrus']));
    expect([again.result, counts(again.steps)]).toEqual([first.result.toReversed(), 0]);

    shelves.save(makeRecord({ id: 'b', text: 'walruses' }));
    const changed = take(words.letterShares(['walrus']));
    expect(changed.result[0]).not.toBe(first.result[0]);
    // Once beside the revision, thrown away as that is another, and once for what is held now.
    expect(counts(changed.steps)).toBe(1);
  });

  it('asks for words in as few steps as their answers allow', () => {
    const { shelves, holdings, take } = openStepped();
    shelves.save(makeRecord({ id: 'a', collection: 'x', text: 'walrus otter' }));
    shelves.save(makeRecord({ id: 'b', collection: 'y', text: 'Walrus penguin' }));
    const { words, index } = holdings(['x', 'y']);
    take(index.stats());
    const stepsOf = (work: Parameters<typeof take>[0]) => take(work).steps.length;
    // The words with the revision, then how many passages have them.
    expect(stepsOf(words.known(['walrus', 'otter', 'absent']))).toBe(2);
    expect(stepsOf(words.known(['otter', 'walrus']))).toBe(1);
    // Counts of pieces with the revision, likely words, their rows, and how many passages have one.
    expect(stepsOf(words.similar('pengiun', 3))).toBe(4);
    expect(stepsOf(words.similar('pengiun', 3))).toBe(3);
    expect(stepsOf(words.letterShares(['penguin']))).toBe(1);
    expect(take(words.similar('pengiun', 3)).result.map(({ word }) => word)).toEqual(['penguin']);
  });
});
