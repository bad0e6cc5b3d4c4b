import type { Language } from '../../domain.js';
import type { LiveWord, Vocabulary } from '../vocabulary.js';
import { wordTokenOf } from './collection-tables.js';
import type { Held } from './held-collections.js';
import { type KnownWord, keepLive, type WordRow } from './live-words.js';
import { quoteTerm } from './quote-term.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { Synchronous } from './synchronous.js';
import { listSpellingTokens, listTrigrams } from './word-forms.js';

/** How many candidates are looked up for each word wanted: some are dead, and some differ in their term only. */
const OVERFETCH = 2;

/** Matches that are gone through for one word at most; beyond, its commonest tokens ("ation") are left out. */
const MATCHES = 2_000;

/** Three letters whose counts are remembered: all that words of several languages have. */
const REMEMBERED_TRIGRAMS = 20_000;

/** What is added to a count so that few words never say that letters can't meet. */
const UNSEEN = 1;

const COUNTS = `
  SELECT j.key, v.doc FROM json_each(?) j CROSS JOIN word_vocabulary v ON v.term = j.value ORDER BY j.key`;

/** The more tokens two words share, the more alike; materialized so that JSON is read once and not per match. */
const CANDIDATES = `
  WITH tokens AS MATERIALIZED (SELECT value AS token FROM json_each(?)),
  likely AS MATERIALIZED (
    SELECT i.rowid AS id, count(*) AS likeness FROM tokens t CROSS JOIN word_index i
    WHERE i.word_index MATCH t.token GROUP BY i.rowid ORDER BY likeness DESC, i.rowid LIMIT ?)
  SELECT w.id, w.word, w.display, w.term, w.language, w.capitals, likely.likeness
  FROM likely JOIN words w ON w.id = likely.id ORDER BY likely.likeness DESC, w.id`;

const KNOWN = `
  SELECT w.id, w.word, w.display, w.term, w.language, w.capitals, 0 AS likeness
  FROM json_each(?1) j CROSS JOIN json_each(?2) held CROSS JOIN words w
  WHERE w.collection = held.value AND w.word = j.value ORDER BY j.key, w.id`;

/** The words of the held collections. How many passages have one is asked of the index. */
export function createSqliteVocabulary(connection: SqliteConnection, held: () => Held): Synchronous<Vocabulary> {
  /** How many words have each three letters, of the holdings that were asked for last. */
  let letters = { of: undefined as Held | undefined, counts: new Map<string, number>() };

  /** How many words each token stands under, in all held collections together. */
  const countWords = ({ collections }: Held, tokens: readonly string[]): readonly number[] => {
    const counts = tokens.map(() => 0);
    const wanted = collections.flatMap((collection) => tokens.map((token) => wordTokenOf(collection, token)));
    const rows: readonly { readonly key: number; readonly doc: number }[] = connection
      .statement(COUNTS)
      .all(JSON.stringify(wanted));
    for (const { key, doc } of rows) {
      const place = key % tokens.length;
      counts[place] = (counts[place] ?? 0) + doc;
    }
    return counts;
  };

  /** Those under which few words stand tell most and cost least. */
  const rarestTokens = (holdings: Held, word: string): readonly string[] => {
    const tokens = listSpellingTokens(word);
    const counts = countWords(holdings, tokens);
    let matches = 0;
    return tokens
      .map((token, place) => ({ token, words: counts[place] ?? 0 }))
      .filter(({ words }) => words > 0)
      .sort((a, b) => a.words - b.words)
      .filter(({ words }, place) => {
        matches += words;
        return place === 0 || matches <= MATCHES;
      })
      .map(({ token }) => token);
  };

  const findSimilar = (word: string, limit: number, language?: Language): readonly LiveWord[] => {
    const holdings = held();
    const { collections } = holdings;
    const rarest = rarestTokens(holdings, word);
    const tokens = collections.flatMap((collection) =>
      rarest.map((token) => quoteTerm(wordTokenOf(collection, token))),
    );
    // Each collection may have the same words.
    const rows: readonly WordRow[] = connection
      .statement(CANDIDATES)
      .all(JSON.stringify(tokens), limit * OVERFETCH * Math.max(1, collections.length));
    return keepLive(holdings, rows, limit, language).sort(compareWords).map(liveWord);
  };

  const findKnown = (words: readonly string[], language?: Language): readonly LiveWord[] => {
    const holdings = held();
    const rows: readonly WordRow[] = connection
      .statement(KNOWN)
      .all(JSON.stringify([...new Set(words)]), holdings.list);
    return keepLive(holdings, rows, Number.POSITIVE_INFINITY, language).map(liveWord);
  };

  /** The same three letters are asked for with nearly every word: they are counted once while no article changes. */
  const countLetters = (holdings: Held, trigrams: readonly string[]): ReadonlyMap<string, number> => {
    const isFull = letters.counts.size > REMEMBERED_TRIGRAMS;
    if (letters.of !== holdings || isFull) letters = { of: holdings, counts: new Map() };
    const { counts } = letters;
    const unknown = [...new Set(trigrams)].filter((trigram) => !counts.has(trigram));
    if (unknown.length === 0) return counts;
    for (const [place, count] of countWords(holdings, unknown).entries()) counts.set(unknown[place] ?? '', count);
    return counts;
  };

  const measureLetters = (words: readonly string[]): readonly number[] => {
    const holdings = held();
    const trigramsOf = words.map(listTrigrams);
    const counts = countLetters(holdings, trigramsOf.flat());
    return trigramsOf.map((ofWord) => {
      const rarest = ofWord.length === 0 ? 0 : Math.min(...ofWord.map((trigram) => counts.get(trigram) ?? 0));
      return (rarest + UNSEEN) / (holdings.words + 1);
    });
  };

  return {
    similar: (word, limit, language) =>
      word === '' || limit < 1 ? [] : connection.snapshot(() => findSimilar(word, Math.floor(limit), language)),
    known: (words, language) => connection.snapshot(() => findKnown(words, language)),
    letterShares: (words) => connection.snapshot(() => measureLetters(words)),
  };
}

/** Code unit order, so that a list is the same on every machine. */
function compareWords(a: KnownWord, b: KnownWord): number {
  return b.likeness - a.likeness || b.passages - a.passages || (a.word < b.word ? -1 : 1);
}

function liveWord({ word, display, term, language, passages }: KnownWord): LiveWord {
  return { word, display, term, language, passages };
}
