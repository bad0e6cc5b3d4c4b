import type { Fact } from '../../domain.js';
import { wordsOfAll } from '../../text/languages/language-packs.js';
import { isStopWord } from '../../text/stop-words.js';
import { createFact, type Reading, spanOf, textAfter, type WordRange, writtenAt } from './reading.js';
import { matchPhrase } from './words/phrase-book.js';

/** Longest subject, in words: of a longer one a sentence tells something without defining it. */
const mostSubjectWords = 7;
const mostBracketWords = 12;
const joined: ReadonlySet<string> = new Set(['space', 'hyphen', 'apostrophe']);

/** A comma before this many words parts adjectives ("a large, busy port"). */
const fewestWords = 3;

/** "the acronym GNU stands for": the nouns for a word as such, in all languages, are no part of the label. */
const namesOfNames = wordsOfAll(({ facts }) => facts.words.wordForWord);

/**
 * The verbs that open a definition, and the preposition that leads from the short form to what it stands for ("يرمز
 * الاختصار DGSN إلى").
 */
const standingVerbs = wordsOfAll(({ facts }) => facts.uncapitalised?.standing.verbs ?? '');
const standingFor = wordsOfAll(({ facts }) => facts.uncapitalised?.standing.to ?? '');

/** A shorter word has an adverb's ending by chance ("July", "fly"). */
const fewestLetters = 5;
const clauseEnd = /[,،;؛:—–([]/u;

/** "X is a …", "X stands for …": the label is the sentence's short subject, the span what is said of it. */
export function findDefinitions(reading: Reading): Fact[] {
  const subject = subjectOf(reading) ?? standingShortForm(reading);
  if (!subject) return [];
  const from = 'predicate' in subject ? subject.predicate : predicateStart(reading, subject.verb);
  if (from === undefined) return [];
  const to = predicateEnd(reading, from);
  if (to - from < 2) return [];
  return [
    createFact(reading, 'definition', spanOf(reading, { from, to }), writtenAt(reading, spanOf(reading, subject))),
  ];
}

/** The words before the first verb that defines, and where that verb stands. */
function subjectOf(reading: Reading): (WordRange & { readonly verb: number }) | undefined {
  const { words, lexicon } = reading;
  const article = lexicon.has('article', words[0]?.word ?? '') ? 1 : 0;
  const from = namesOfNames.has(words[article]?.word ?? '') && words[article + 1]?.isCapital ? article + 1 : article;
  let to: number | undefined;
  for (let at = from; at <= from + mostSubjectWords + mostBracketWords && at < words.length; at++) {
    if (at > from && isDefiner(reading, at))
      return isSubject(reading, { from, to: to ?? at }) ? { from, to: to ?? at, verb: at } : undefined;
    const close = at > from ? (bracketEnd(reading, at) ?? insertionEnd(reading, at)) : undefined;
    if (close !== undefined) {
      to = at;
      at = close - 1;
    } else if (at > 0 && !joined.has(words[at]?.gap ?? 'other')) return undefined;
  }
  return undefined;
}

/** "يرمز الاختصار DGSN إلى …": in Arabic the verb comes first. */
function standingShortForm({ words }: Reading): (WordRange & { readonly predicate: number }) | undefined {
  if (!standingVerbs.has(words[0]?.word ?? '')) return undefined;
  const to = words.findIndex(({ word }, index) => index < 5 && standingFor.has(word));
  const isShort = to > 0 && /^[A-Z]/.test(words[to - 1]?.text ?? '');
  return isShort ? { from: to - 1, to, predicate: to + 1 } : undefined;
}

/** "Interpol (the International Criminal Police Organization) is": what is in brackets is no part of the label. */
function bracketEnd(reading: Reading, at: number): number | undefined {
  if (!/^\s?\($/.test(reading.words[at]?.before ?? '')) return undefined;
  for (let end = at; end < at + mostBracketWords && end < reading.words.length; end++) {
    const after = textAfter(reading, end);
    if (/^["”]?\)\s$/.test(after)) return end + 1;
    if (/[()]/.test(after)) return undefined;
  }
  return undefined;
}

/** "Europol, as the article explains the name, is": what stands between two commas is no part of the label either. */
function insertionEnd(reading: Reading, at: number): number | undefined {
  const { words } = reading;
  const isComma = (index: number) => /^[,،]\s$/u.test(words[index]?.before ?? '');
  if (!isComma(at) || words[at - 1]?.isCapital !== true) return undefined;
  for (let end = at + 1; end <= at + mostBracketWords && end < words.length; end++) {
    if (isComma(end)) return isDefiner(reading, end) ? end : undefined;
    if (!joined.has(words[end]?.gap ?? 'other')) return undefined;
  }
  return undefined;
}

function isDefiner({ words, lexicon }: Reading, at: number): boolean {
  return lexicon.has('copula', words[at]?.word ?? '') || matchPhrase(lexicon.book('definer'), words, at) !== undefined;
}

function isSubject(reading: Reading, { from, to }: WordRange): boolean {
  const { words, lexicon } = reading;
  const first = words[from];
  if (!first || first.isNumber || to - from > mostSubjectWords) return false;
  if (lexicon.has('vague', words[to - 1]?.word ?? '') || isAdverb(reading, from, to)) return false;
  if (lexicon.has('pronoun', first.word) && !(first.text.length > 1 && first.text === first.text.toUpperCase()))
    return false;
  return words.slice(from, to).every(({ word, isCapital }, index) => {
    const isLink =
      lexicon.has('of', word) ||
      lexicon.has('inner', word) ||
      lexicon.has('article', word) ||
      lexicon.has('particle', word);
    if (isLink) return index > 0 || isCapital;
    if (lexicon.has('saying', word) || lexicon.has('phraseEnd', word)) return isCapital;
    return isCapital || !isStopWord(word, lexicon.language);
  });
}

/** "Normally water is …" */
function isAdverb({ words, lexicon }: Reading, from: number, to: number): boolean {
  const word = words[from]?.word ?? '';
  const isLike = word.length >= fewestLetters && lexicon.endsLike('adverb', word);
  return to - from > 1 && isLike && words[from + 1]?.isCapital === false;
}

/** Where what defines begins: at the article behind the copula, or behind "stands for". */
function predicateStart({ words, lexicon }: Reading, verb: number): number | undefined {
  const definer = matchPhrase(lexicon.book('definer'), words, verb);
  if (definer) return words[verb + definer.length] ? verb + definer.length : undefined;
  const next = words[verb + 1];
  if (next?.gap !== 'space') return undefined;
  const linking = lexicon.uncapitalised?.linking;
  if (!linking) return lexicon.has('article', next.word) ? verb + 1 : undefined;
  const isNominal = linking.has(words[verb]?.word ?? '') && !lexicon.has('phraseEnd', next.word);
  return isNominal ? verb + 1 : undefined;
}

function predicateEnd({ words }: Reading, from: number): number {
  let to = from + 1;
  for (let word = words[to]; word !== undefined; word = words[to]) {
    if (clauseEnd.test(word.before) && (to - from >= fewestWords || !/[,،]/u.test(word.before))) break;
    to += 1;
  }
  return to;
}
