import { beside } from '../beside.js';
import type { Word } from '../indexed-article.js';
import { all, asking, changing, insert, run, type SqlWork, together } from '../sql.js';
import type { WordLearner } from '../tables/article-writer.js';
import { readRevision } from '../tables/read-revision.js';
import type { IndexedWord, WordIndex } from '../word-index.js';
import type { WordUses } from '../word-uses.js';
import {
  type ForgettingPlan,
  firstUsed,
  planForgetting,
  restyle,
  type UnusedWord,
  type WritingRow,
} from './plan-forgetting.js';
import { type KnownWordRow, planWords, type WordStyle } from './plan-words.js';
import { listWordTokens } from './word-forms.js';

/**
 * About 40 MB, beside what is learnt at once, and only while articles are taken in. Most of an article's words are
 * common ones, so asking the table about each would take most of the time.
 */
const REMEMBERED = 200_000;

/** Words that are there, each as often as articles write it otherwise. */
const WORDS = `
  SELECT t.id, t.word, t.term, t.capitals, w.id AS writing, w.display, w.language
  FROM words t LEFT JOIN writings w ON w.word = t.id WHERE t.collection = $1 AND t.word = ANY($2)`;

/** Nothing is kept by the number of a row that is gone, so it may be used again. */
const LAST_IDS = `
  SELECT (SELECT coalesce(max(id), 0) FROM words) AS word, (SELECT coalesce(max(id), 0) FROM writings) AS writing`;

/** All writings of the words of which some are given, and how the word is written now. */
const WRITINGS = `
  SELECT w.id, w.word AS "of", w.capitals, w.display, w.language, t.collection, t.word, t.term,
    t.display AS shown, t.language AS shown_language
  FROM writings w JOIN words t ON t.id = w.word
  WHERE w.word IN (SELECT own.word FROM writings own WHERE own.id = ANY($1)) ORDER BY w.id`;

const WRITE = 'UPDATE words SET display = $1, capitals = $2, language = $3 WHERE id = $4';

/**
 * Learns words for spelling: those that stand in an article, each once a collection, written with the fewest capitals
 * that any article gives it, and of these as the first does, so that a heading's INTERPOL or a sentence's first word
 * gives way to how the word stands elsewhere. The revision grows by one before each `learn`, as often as a transaction
 * does it.
 */
export function createWordWriter(index: WordIndex, uses: WordUses): WordLearner {
  /**
   * Ids of writings, by all that they are, as the last `learn` left them: the next one is at the revision after. At any
   * other one somebody else has changed words, or what was learnt was rolled back.
   */
  const known = new Map<string, number>();
  let knownAt = -1;

  return {
    *learn(collection, articles) {
      const revision = yield* readRevision();
      if (revision !== knownAt) known.clear();
      knownAt = revision + 1;
      const unknown = new Map<string, Word>();
      const keysOf = articles.map(({ words }) =>
        words.flatMap((word) => {
          if (word.word === '') return [];
          const key = keyOf(collection, word);
          if (!known.has(key)) unknown.set(key, word);
          return key;
        }),
      );
      const found = yield* findWritings(index, collection, [...unknown.values()]);
      for (const [place, key] of [...unknown.keys()].entries()) known.set(key, found[place] ?? 0);
      for (const [place, { article }] of articles.entries()) {
        const keys = keysOf[place] ?? [];
        yield* uses.note(article, [...new Set(keys.map((key) => known.get(key) ?? 0))]);
      }
      if (known.size > REMEMBERED) known.clear();
    },
    *unlearn(article) {
      const used = yield* uses.read(article);
      if (!used) return;
      const [rows, gone] = yield* beside(all<WritingRow>(WRITINGS, used), uses.usedOnce(used));
      const plan = planForgetting(rows, gone);
      const styles = yield* chooseStyles(uses, article, plan.choices);
      yield* uses.forget(article, used);
      for (const { collection, ...word } of plan.gone) known.delete(keyOf(collection, word));
      yield* forgetWords(index, plan);
      yield* writeStyles(styles);
    },
    forget: () => known.clear(),
  };
}

/** The writings of words, in their order; what isn't there yet is added. */
function* findWritings(index: WordIndex, collection: number, words: readonly Word[]): SqlWork<readonly number[]> {
  if (words.length === 0) return [];
  const names = words.map(({ word }) => word);
  const [rows, [last]] = yield* together<
    [readonly KnownWordRow[], readonly { readonly word: number; readonly writing: number }[]]
  >(asking(WORDS, collection, names), asking(LAST_IDS));
  const { newWords, newWritings, restyled, writings } = planWords(words, rows, {
    word: last?.word ?? 0,
    writing: last?.writing ?? 0,
  });
  yield* insert(
    'words',
    ['id', 'collection', 'word', 'term', 'display', 'capitals', 'language'],
    newWords.map(({ id, word, term, display, capitals, language }) => [
      id,
      collection,
      word,
      term,
      display,
      capitals,
      language,
    ]),
  );
  yield* insert(
    'writings',
    ['id', 'word', 'capitals', 'display', 'language'],
    newWritings.map(({ id, of, capitals, display, language }) => [id, of, capitals, display, language]),
  );
  yield* index.add(newWords.map(({ id, word }) => indexedWord({ id, collection, word })));
  yield* writeStyles(restyled);
  return writings;
}

/** How words are written that may have been written as the article writes them, whose uses are still noted. */
function* chooseStyles(
  uses: WordUses,
  article: number,
  choices: ForgettingPlan['choices'],
): SqlWork<readonly WordStyle[]> {
  const undecided = choices.filter((writings) => writings.length > 1).flat();
  const users = yield* beside<readonly (number | undefined)[]>(
    ...undecided.map(({ id }) => uses.firstOther(id, [article])),
  );
  const userOf = new Map(undecided.map(({ id }, place) => [id, users[place]]));
  return choices.flatMap((writings) => {
    const best = firstUsed(
      writings,
      writings.map(({ id }) => userOf.get(id)),
    );
    return best ? restyle(best) : [];
  });
}

function* forgetWords(index: WordIndex, { gone, unused }: ForgettingPlan): SqlWork<void> {
  if (gone.length > 0) {
    yield* run(
      'DELETE FROM writings WHERE id = ANY($1)',
      gone.map(({ id }) => id),
    );
  }
  if (unused.length === 0) return;
  yield* index.remove(unused.map(indexedWord));
  yield* run(
    'DELETE FROM words WHERE id = ANY($1)',
    unused.map(({ id }) => id),
  );
}

function* writeStyles(styles: readonly WordStyle[]): SqlWork<void> {
  if (styles.length === 0) return;
  yield* together(
    ...styles.map(({ id, display, capitals, language }) => changing(WRITE, display, capitals, language, id)),
  );
}

function indexedWord({ id, collection, word }: UnusedWord): IndexedWord {
  return { id, collection, tokens: listWordTokens(word) };
}

function keyOf(collection: number, { word, term, language, display }: Word): string {
  return `${collection} ${word} ${term} ${language} ${display}`;
}
