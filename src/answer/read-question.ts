import type { Language } from '../domain.js';
import type { Store } from '../store/store.js';
import { analyzeText } from '../text/analyze-text.js';
import { functionWords } from '../text/function-words.js';
import { analyzeQuestion } from './analyze-question.js';
import { correctSpelling, type UnknownWord } from './correct-spelling.js';
import type { Query } from './query.js';

/** Words of the index that Fuse ranks for one unknown word. */
const shortlistLength = 30;

/** Reads a question in a language: misspelt words by the words of the articles, then its terms and its type. */
export const readQuestion = async (store: Store, text: string, language: Language): Promise<Query> => {
  const words = analyzeText(text, language).filter(({ isStop }) => !isStop);
  const frequencies = await store.passageFrequencies(words.map(({ term }) => term));
  const unknown: UnknownWord[] = [];
  for (const [index, { word, start, end }] of words.entries()) {
    if (frequencies[index]) continue;
    const similar = await store.similarWords(word, shortlistLength);
    // What another language writes so is no misspelling of it here.
    const shortlist = similar.filter((other) => other.word !== word);
    unknown.push({ word, start, end, shortlist });
  }
  const corrected = correctSpelling(text, unknown, functionWords[language]?.split(/\s+/) ?? []);
  return analyzeQuestion(corrected.text, language, corrected.corrections);
};
