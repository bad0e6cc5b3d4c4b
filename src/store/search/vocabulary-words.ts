import type { Language } from '../../domain.js';
import type { HeldReader } from '../held-reader.js';
import { all, type SqlLedger, type SqlWork } from '../sql.js';
import type { LiveWord, Vocabulary } from '../vocabulary.js';
import type { WordIndex } from '../word-index.js';
import type { WordUses } from '../word-uses.js';
import type { Held } from './held-collections.js';
import { type KnownWord, keepLive, type WordRow } from './live-words.js';
import { listSpellingTokens, listTrigrams } from './word-forms.js';
import { wordsInForce } from './words-in-force.js';

/** How many candidates are looked up for each word wanted: some are dead, and some differ in their term only. */
const OVERFETCH = 2;

/** Matches that are gone through for one word at most; beyond, its commonest tokens ("ation") are left out. */
const MATCHES = 2_000;

/** Three letters whose counts are remembered: all that words of several languages have. */
const REMEMBERED_TRIGRAMS = 20_000;

/** What is added to a count so that few words never say that letters can't meet. */
const UNSEEN = 1;

const COLUMNS = 'id, word, display, term, language, capitals';

const BY_ID = `SELECT ${COLUMNS} FROM words WHERE id = ANY($1)`;

const KNOWN = `SELECT ${COLUMNS} FROM words WHERE collection = ANY($1) AND word = ANY($2) ORDER BY id`;

/** The words of the held collections. How many passages have one is asked of the index. */
export function createVocabulary(
  held: HeldReader<Held>,
  index: WordIndex,
  uses: Pick<WordUses, 'firstOther'>,
): SqlLedger<Vocabulary> {
  /** How many words have each three letters, of the holdings that were asked for last. */
  let letters = { of: undefined as Held | undefined, counts: new Map<string, number>() };

  /** Those under which few words stand tell most and cost least. */
  function* rarestTokens({ collections }: Held, word: string): SqlWork<readonly string[]> {
    const tokens = listSpellingTokens(word);
    const counts = yield* index.count(collections, tokens);
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
  }

  function* findSimilar(now: Held, word: string, limit: number, language?: Language): SqlWork<readonly LiveWord[]> {
    const { collections } = now;
    const rarest = yield* rarestTokens(now, word);
    if (rarest.length === 0) return [];
    // Each collection may have the same words.
    const most = limit * OVERFETCH * Math.max(1, collections.length);
    const likely = yield* index.likely(collections, rarest, most);
    const ids = likely.map(({ id }) => id);
    const rows = new Map((yield* all<WordRow>(BY_ID, ids)).map((row) => [row.id, row]));
    const found = likely.flatMap(({ id, likeness }) => {
      const row = rows.get(id);
      return row ? [{ ...row, likeness }] : [];
    });
    return (yield* keepLive(now, yield* wordsInForce(now, uses, found), limit, language))
      .sort(compareWords)
      .map(liveWord);
  }

  function* findKnown(now: Held, words: readonly string[], language?: Language): SqlWork<readonly LiveWord[]> {
    const distinct = [...new Set(words)];
    const rows = distinct.length === 0 ? [] : yield* all<WordRow>(KNOWN, now.collections, distinct);
    const places = new Map(distinct.map((word, place) => [word, place]));
    const placeOf = ({ word }: WordRow): number => places.get(word) ?? 0;
    const inOrder = rows.toSorted((a, b) => placeOf(a) - placeOf(b)).map((row) => ({ ...row, likeness: 0 }));
    return (yield* keepLive(now, yield* wordsInForce(now, uses, inOrder), Number.POSITIVE_INFINITY, language)).map(
      liveWord,
    );
  }

  /** The same three letters are asked for with nearly every word: they are counted once while no article changes. */
  function* countLetters(now: Held, trigrams: readonly string[]): SqlWork<ReadonlyMap<string, number>> {
    const isFull = letters.counts.size > REMEMBERED_TRIGRAMS;
    if (letters.of !== now || isFull) letters = { of: now, counts: new Map() };
    const { counts } = letters;
    const unknown = [...new Set(trigrams)].filter((trigram) => !counts.has(trigram));
    if (unknown.length === 0) return counts;
    const counted = yield* index.count(now.collections, unknown);
    // Those of these holdings, even where others were asked for meanwhile.
    for (const [place, count] of counted.entries()) counts.set(unknown[place] ?? '', count);
    return counts;
  }

  function* measureLetters(now: Held, words: readonly string[]): SqlWork<readonly number[]> {
    const trigramsOf = words.map(listTrigrams);
    const counts = yield* countLetters(now, trigramsOf.flat());
    return trigramsOf.map((ofWord) => {
      const rarest = ofWord.length === 0 ? 0 : Math.min(...ofWord.map((trigram) => counts.get(trigram) ?? 0));
      return (rarest + UNSEEN) / (now.words + 1);
    });
  }

  return {
    *similar(word, limit, language): SqlWork<readonly LiveWord[]> {
      if (word === '' || limit < 1) return [];
      return yield* held((now) => findSimilar(now, word, Math.floor(limit), language));
    },
    known: (words, language) => held((now) => findKnown(now, words, language)),
    letterShares: (words) => held((now) => measureLetters(now, words)),
  };
}

/** Code unit order, so that a list is the same on every machine. */
function compareWords(a: KnownWord, b: KnownWord): number {
  return b.likeness - a.likeness || b.passages - a.passages || (a.word < b.word ? -1 : 1);
}

function liveWord({ word, display, term, language, passages }: KnownWord): LiveWord {
  return { word, display, term, language, passages };
}
