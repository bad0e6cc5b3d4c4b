import { stemWord } from '../../../text/stem-word.js';
import { isStopWord } from '../../../text/stop-words.js';
import { cuesOf } from '../../question/cue-words.js';
import type { Claim, FrameWord, PlacedSentence } from './claim.js';
import { findValues } from './find-values.js';
import { isCapitalised, type SentenceWords, sentenceWords, wordAt } from './sentence-words.js';

/** Sentences with more values are lists and tables, which say too much to be compared. */
const mostValues = 4;

/** UTF-16 units of a sentence that is looked at, at most. */
const longest = 400;

/**
 * What a sentence claims; undefined where it gives no value, too many, or where what it is about stands elsewhere
 * ("It has 12 rooms").
 */
export function readClaim({ text, language }: Pick<PlacedSentence, 'text' | 'language'>): Claim | undefined {
  if (text.length > longest || text.trimEnd().endsWith('?')) return undefined;
  const sentence = sentenceWords(text, language);
  if (!sentence || refersBack(sentence)) return undefined;
  const found = findValues(sentence);
  if (!found || found.length === 0 || found.length > mostValues) return undefined;
  const isTaken = (at: number) => found.some(({ from, to }) => at >= from && at < to);
  const frame = sentence.words.flatMap((_, at) => (isTaken(at) ? [] : frameWord(sentence, at)));
  if (!frame.some(({ isContent }) => isContent)) return undefined;
  return {
    values: found.map(({ value }) => value),
    spans: found.map(({ from, to }) => ({
      start: sentence.words[from]?.start ?? 0,
      end: sentence.words[to - 1]?.end ?? text.length,
    })),
    frame,
  };
}

/** Articles that are pronouns as well open most sentences. */
function refersBack(sentence: SentenceWords): boolean {
  const first = wordAt(sentence, 0);
  return cuesOf(sentence.language).back.has(first) && !sentence.lexicon.idle.has(first);
}

function frameWord(sentence: SentenceWords, at: number): FrameWord[] {
  const { lexicon, language } = sentence;
  const word = wordAt(sentence, at);
  if (lexicon.idle.has(word)) return [];
  const alike = lexicon.alike.get(word);
  return [
    {
      // Where no form of the past is known, words of one stem may be of two tenses.
      term: alike ?? (lexicon.past ? stemWord(word, language) : word),
      isContent: alike !== undefined || !isStopWord(word, language),
      isName: at > 0 && !lexicon.hasNounCapitals && isCapitalised(sentence, at),
      isPast: lexicon.past?.test(word) ?? false,
    },
  ];
}
