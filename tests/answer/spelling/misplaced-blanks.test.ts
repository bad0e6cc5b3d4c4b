import { describe, expect, it } from 'vitest';
import { readDivided, readJoined } from '../../../src/answer/spelling/misplaced-blanks.js';
import { createSpellingWork } from '../../../src/answer/spelling/spelling-work.js';
import { openWords, termsOf } from './open-words.js';

const text = 'The police conference in Marrakech was about justice. A police station stands there.';

async function divided(question: string, unknown: readonly string[], held = text) {
  const words = termsOf(question);
  const holdings = await openWords(held);
  const missing = words.filter(({ word }) => unknown.includes(word));
  const readings = await readDivided(holdings, question, words, missing, 'en');
  return readings.map(({ start, end, display }) => [question.slice(start, end), display]);
}

async function joined(word: string, held = text) {
  const [term] = termsOf(word);
  return term && (await readJoined(await openWords(held), term, 'en', createSpellingWork()))?.display;
}

describe('readDivided', () => {
  it('reads two words as the one of the articles that they are', async () => {
    expect(await divided('where is mar rakech', ['mar', 'rakech'])).toEqual([['mar rakech', 'Marrakech']]);
    expect(await divided('the con-ference there', ['con', 'ference'])).toEqual([['con-ference', 'conference']]);
  });

  it('leaves words apart that make none, that both are known, or of which one is a function word', async () => {
    expect(await divided('where is mar kech', ['mar', 'kech'])).toEqual([]);
    expect(await divided('police station', [])).toEqual([]);
    expect(await divided('what is in justice', ['justice'], 'It speaks of injustice.')).toEqual([]);
  });
});

describe('readJoined', () => {
  it('reads a word as two of the articles that stand together in a passage', async () => {
    expect(await joined('policeconference')).toBe('police conference');
  });

  it('leaves a word alone whose halves are unknown, too short, function words, or never together', async () => {
    expect(await joined('policezebra')).toBeUndefined();
    expect(await joined('policezebra', 'The police came.\n\nThe zebra slept.')).toBeUndefined();
    expect(await joined('policezebra', 'The police saw the zebra.')).toBe('police zebra');
    expect(await joined('aboutpolice')).toBeUndefined();
    expect(await joined('pol')).toBeUndefined();
  });
});
