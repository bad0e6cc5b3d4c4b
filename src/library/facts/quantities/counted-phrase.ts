import { wordsOfAll } from '../../../text/languages/language-packs.js';
import { isStopWord } from '../../../text/stop-words.js';
import { isFunctionWord } from '../lexicon/is-function-word.js';
import { type Reading, spanOf, writtenAt } from '../reading.js';
import type { FactWord } from '../words/read-words.js';

/** Longer phrases hold more than what is counted. */
const mostWords = 6;

/** What leads from a number to what it counts, in all languages. */
const counting = wordsOfAll(({ facts }) => facts.words.counting);

/**
 * The noun phrase that begins at `from`, right behind a number, with what leads up to it left out ("of the"); undefined
 * where none begins. Its end is the language's: English and German stop at the noun, French and Spanish take the
 * adjectives behind it, Arabic one adjective or two. `isOne` where the number is an ordinal or a measure
 * ("the 51st session begins"): then an s ends no plural.
 */
export function countedPhrase(reading: Reading, from: number, isOne = false): string | undefined {
  const start = skipLinks(reading, from);
  let to = start;
  while (to - start < mostWords && to < reading.words.length && belongs(reading, start, to)) {
    if (to > start && isEnglishVerb(reading, to, isOne)) break;
    to += 1;
    if (isNounEnd(reading, to - 1)) break;
  }
  while (to > start && isLoose(reading, to - 1)) to -= 1;
  const hasNoun = !reading.lexicon.capitalNouns || reading.words.slice(start, to).some(({ isCapital }) => isCapital);
  return to > start && hasNoun ? writtenAt(reading, spanOf(reading, { from: start, to })) : undefined;
}

/** "20% OF THE population", "une vingtaine DE pays". */
function skipLinks({ words, lexicon }: Reading, from: number): number {
  let at = from;
  while (at < from + 3) {
    const word = words[at];
    if (!word || (word.gap !== 'space' && word.gap !== 'apostrophe' && !/^\s?[%٪]\s$/.test(word.before))) return at;
    const isLink = counting.has(word.word);
    if (!isLink && !(at > from && lexicon.has('article', word.word))) return at;
    at += 1;
  }
  return at;
}

function belongs(reading: Reading, start: number, at: number): boolean {
  const { words, lexicon } = reading;
  const word = words[at];
  if (!word || word.isNumber) return false;
  const isFirst = at === start;
  const isAfterPercent = isFirst && /^\s?[%٪]\s$/.test(word.before);
  if ((word.gap === 'comma' || word.gap === 'other') && !isAfterPercent) return false;
  const isAfterAcronym = words[at - 1]?.text.includes('.') === true && !isFirst;
  if (word.gap === 'dot' && !(isFirst && lexicon.capitalNouns) && !isAfterAcronym) return false;
  if (word.gap === 'apostrophe') return word.word !== 's' && !isFirst;
  if (lexicon.has('and', word.word)) return !isFirst && joinsAdjectives(reading, at);
  if (lexicon.has('phraseEnd', word.word) || endsCount(reading, word)) return false;
  return isFirst || followsNoun(reading, start, at);
}

/** In English, what is said may be a noun ("twenty reports"). */
function endsCount({ lexicon }: Reading, { word, isCapital }: FactWord): boolean {
  const isSaying = lexicon.language !== 'en' && lexicon.has('saying', word);
  return !isCapital && (isFunctionWord(lexicon, word) || isSaying);
}

/** In the Romance languages and Arabic, what comes behind the noun must look like its adjective. */
function followsNoun({ words, lexicon }: Reading, start: number, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (lexicon.language === 'ar') return at - start < 3 && agrees(words[at - 1]?.word ?? '', word.word);
  if (lexicon.language !== 'fr' && lexicon.language !== 'es') return true;
  return (
    word.isCapital === true || lexicon.endsLike('adjective', word.word) || lexicon.has('and', words[at - 1]?.word ?? '')
  );
}

/** An adjective takes its noun's gender, and its article where it has one. */
function agrees(noun: string, adjective: string): boolean {
  if (/^(?:و|ب|ل|ف)(?=\p{L}{4})/u.test(adjective))
    return /(?:يه|يات|يين)$/u.test(adjective) && adjective.startsWith('و');
  const isDefinite = noun.startsWith('ال');
  return isDefinite === adjective.startsWith('ال') && /(?:يه|ي|يا|يين|يون|يات)$/u.test(adjective);
}

/** "regional AND international organizations"; "men AND women" has ended at its first plural. */
function joinsAdjectives({ words, lexicon }: Reading, at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before || !after || after.gap !== 'space' || after.isNumber) return false;
  if (before.isCapital && after.isCapital && !lexicon.capitalNouns) return true;
  if (lexicon.has('article', after.word) || isStopWord(after.word, lexicon.language)) return false;
  if (lexicon.language === 'en') return true;
  return lexicon.capitalNouns
    ? !before.isCapital
    : lexicon.endsLike('adjective', before.word) && lexicon.endsLike('adjective', after.word);
}

/** What can't go on with an English noun phrase: "a three-day workshop FOLLOWED", "the 51st session BEGINS". */
function isEnglishVerb({ words, lexicon }: Reading, at: number, isOne: boolean): boolean {
  const word = words[at];
  const before = words[at - 1]?.word ?? '';
  if (lexicon.language !== 'en' || !word || word.isCapital || word.gap !== 'space') return false;
  if (isOne && isPlural(lexicon, word.word)) return true;
  return word.word.endsWith('ed') && !before.endsWith('ly') && before !== 'and';
}

/** Where an English or German noun phrase is complete. A name in capitals goes on as long as its capitals do. */
function isNounEnd({ words, lexicon }: Reading, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || next?.gap === 'hyphen') return false;
  if (word.isCapital && next?.isCapital === true) return false;
  if (word.isCapital && words[at + 2]?.isCapital === true && lexicon.has('and', next?.word ?? '')) return false;
  if (lexicon.capitalNouns) return word.isCapital;
  return lexicon.language === 'en' && !word.isCapital && isPlural(lexicon, word.word);
}

function isPlural(lexicon: Reading['lexicon'], word: string): boolean {
  return lexicon.has('plural', word) || (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word));
}

function isLoose({ words, lexicon }: Reading, at: number): boolean {
  return lexicon.has('and', words[at]?.word ?? '');
}
