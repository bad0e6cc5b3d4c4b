import { isSpellingToken } from '../search/word-forms.js';
import { all, asking, changing, type SqlStatement, type SqlWork, together } from '../sql.js';
import type { IndexedWord, LikelyWord, WordIndex } from '../word-index.js';
import { ownWorkspace } from './create-table.js';
import { keyOf } from './postings.js';

/** In the order of the key, so that each page of the index is met once. */
const ADD_FORMS = `
  INSERT INTO word_forms (workspace, collection, word, form)
  SELECT ${ownWorkspace}, $1, n.word, n.form FROM unnest($2::integer[], $3::text[]) AS n(word, form)
  ORDER BY n.form COLLATE "C", n.word`;

/**
 * Each looked up by its whole key, whatever is known of the table: put as a join, a young table, of which PostgreSQL
 * knows nothing, was read whole, and each of its rows compared with each that was to go.
 */
const REMOVE_FORMS = `
  DELETE FROM word_forms WHERE ctid = ANY (ARRAY(
    SELECT (SELECT f.ctid FROM word_forms f WHERE f.collection = $1 AND f.form = n.form AND f.word = n.word)
    FROM unnest($2::integer[], $3::text[]) AS n(word, form)))`;

/** Adds to how many words have them, or takes from it where `words` is less than 0. */
const ADD_LETTERS = `
  INSERT INTO word_letters AS l (workspace, collection, words, letters)
  SELECT ${ownWorkspace}, $1, n.words, n.letters FROM unnest($2::integer[], $3::text[]) AS n(words, letters)
  ORDER BY n.letters COLLATE "C"
  ON CONFLICT (workspace, collection, letters) DO UPDATE SET words = l.words + excluded.words`;

const DELETE_LETTERS = 'DELETE FROM word_letters WHERE collection = $1 AND letters = ANY($2::text[]) AND words = 0';

const COUNT_FORMS = `
  SELECT form AS token, count(*) AS words FROM word_forms
  WHERE collection = ANY($1::integer[]) AND form = ANY($2::text[]) GROUP BY form`;

const COUNT_LETTERS = `
  SELECT letters AS token, CAST(sum(words) AS bigint) AS words FROM word_letters
  WHERE collection = ANY($1::integer[]) AND letters = ANY($2::text[]) GROUP BY letters`;

const LIKELY = `
  SELECT word AS id, count(*) AS likeness FROM word_forms
  WHERE collection = ANY($1::integer[]) AND form = ANY($2::text[])
  GROUP BY word ORDER BY likeness DESC, word LIMIT $3`;

interface CountRow {
  readonly token: string;
  readonly words: number;
}

/**
 * A row for each form of a word, which nearly always it alone has; of three letters, which many share, no more than how
 * many words have them. A step each.
 */
export function createPostgresWordIndex(): WordIndex {
  return {
    *add(words) {
      const changes = byCollection(words).flatMap(({ collection, forms, letters }) => [
        changing(ADD_FORMS, collection, forms.words, forms.tokens),
        changing(ADD_LETTERS, collection, letters.words, letters.tokens),
      ]);
      yield* together(...changes);
    },
    *remove(words) {
      const changes = byCollection(words).flatMap(({ collection, forms, letters }) => [
        changing(REMOVE_FORMS, collection, forms.words, forms.tokens),
        changing(
          ADD_LETTERS,
          collection,
          letters.words.map((count) => -count),
          letters.tokens,
        ),
        changing(DELETE_LETTERS, collection, letters.tokens),
      ]);
      yield* together(...changes);
    },
    *count(collections, tokens) {
      const keys = tokens.map(keyOf);
      const counted = yield* together<(readonly CountRow[])[]>(
        ...counting(COUNT_FORMS, collections, keys.filter(isSpellingToken)),
        ...counting(
          COUNT_LETTERS,
          collections,
          keys.filter((key) => !isSpellingToken(key)),
        ),
      );
      const counts = new Map(counted.flat().map(({ token, words }) => [token, words]));
      return keys.map((key) => counts.get(key) ?? 0);
    },
    *likely(collections, tokens, limit): SqlWork<readonly LikelyWord[]> {
      if (tokens.length === 0) return [];
      return yield* all<LikelyWord>(LIKELY, collections, tokens.map(keyOf), limit);
    },
  };
}

function counting(text: string, collections: readonly number[], keys: readonly string[]): readonly SqlStatement[] {
  return keys.length > 0 ? [asking(text, collections, keys)] : [];
}

/** Columns of rows. */
interface Tokens {
  /** Of forms the id of the word, of letters how many words have them. */
  readonly words: readonly number[];
  readonly tokens: readonly string[];
}

interface WordTokens {
  readonly collection: number;
  readonly forms: Tokens;
  readonly letters: Tokens;
}

/** In nearly all cases there is one collection. */
function byCollection(words: readonly IndexedWord[]): readonly WordTokens[] {
  const collections = [...new Set(words.map(({ collection }) => collection))];
  return collections.map((collection) => divide(collection, words));
}

function divide(collection: number, words: readonly IndexedWord[]): WordTokens {
  const forms = { words: [] as number[], tokens: [] as string[] };
  const letters = new Map<string, number>();
  for (const word of words) {
    if (word.collection !== collection) continue;
    for (const key of new Set(word.tokens.map(keyOf))) {
      if (isSpellingToken(key)) {
        forms.words.push(word.id);
        forms.tokens.push(key);
      } else letters.set(key, (letters.get(key) ?? 0) + 1);
    }
  }
  return { collection, forms, letters: { words: [...letters.values()], tokens: [...letters.keys()] } };
}
