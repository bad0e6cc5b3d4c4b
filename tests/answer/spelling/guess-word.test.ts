import { describe, expect, it } from 'vitest';
import { decideGuess, gatherGuess } from '../../../src/answer/spelling/guess-word.js';
import { createSpellingWork } from '../../../src/answer/spelling/spelling-work.js';
import { openWords, termsOf } from './open-words.js';

const text =
  'The president of the treasury opened the bridge. Al Haouz was shaken by an earthquake. The bridges stand.';

async function guess(word: string, beside: readonly string[] = []) {
  const [term] = termsOf(word);
  if (!term) throw new Error('no word');
  const holdings = await openWords(text);
  const [letterShare = 1] = await holdings.words.letterShares([word]);
  const typed = { ...term, isName: false, isFirst: false, letterShare };
  const gathered = await gatherGuess(holdings, await holdings.index.stats(), typed, 'en', createSpellingWork());
  return { gathered, reading: decideGuess(gathered, new Set(beside)) };
}

describe('a guess at an unknown word', () => {
  it('reads a slip as the word of the articles that it looks like, and says so', async () => {
    expect((await guess('presidnet')).reading).toMatchObject({ display: 'president', isTold: true, start: 0, end: 9 });
  });

  it('finds by ear what its letters do not show', async () => {
    const { gathered } = await guess('hawz');
    expect(gathered.shortlist.map(({ word }) => word)).toContain('haouz');
  });

  it('reads a slip in a function word too, and tells nobody of it', async () => {
    expect((await guess('whcih')).reading).toMatchObject({ isFunctionWord: true, isTold: false });
  });

  it('leaves a right word alone that merely is in no article', async () => {
    expect((await guess('volcano')).reading).toBeUndefined();
  });

  it('never offers the word itself', async () => {
    const { gathered } = await guess('bridge');
    expect(gathered.shortlist.map(({ word }) => word)).not.toContain('bridge');
  });
});
