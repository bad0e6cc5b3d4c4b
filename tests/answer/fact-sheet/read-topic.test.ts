import { describe, expect, it } from 'vitest';
import { readTopic } from '../../../src/answer/fact-sheet/read-topic.js';
import { openWords } from '../spelling/open-words.js';

const article = 'The conference was held in Tangier. The president of Interpol opened the conference. Chat is good.';

async function read(typed: string, languages: readonly string[] = ['en', 'fr']) {
  const { text, corrections, terms } = await readTopic(await openWords(article), typed, languages);
  return { text, corrected: corrections.map(({ to }) => to), terms: Object.fromEntries(terms) };
}

describe('readTopic', () => {
  it('reads a topic by its terms in each language, without small words, each once', async () => {
    expect(await read('the president of the president of Interpol')).toEqual({
      text: 'the president of the president of Interpol',
      corrected: [],
      terms: { en: ['presid', 'interpol'], fr: expect.arrayContaining(['president', 'interpol']) },
    });
  });

  it('mends a slip by the articles’ words, and says so', async () => {
    expect(await read('the confrence in Tangier')).toMatchObject({
      text: 'the conference in Tangier',
      corrected: ['conference'],
      terms: { en: ['confer', 'tangier'] },
    });
  });

  it('takes nothing but small words for no topic', async () => {
    expect((await read('what about the', ['en'])).terms).toEqual({});
  });

  it('takes everything as it stands where no articles are there', async () => {
    expect(await read('Interpol', [])).toEqual({ text: 'Interpol', corrected: [], terms: {} });
  });
});
