import { beside, goOn, resultOf, statementsOf } from '../beside.js';
import type { HeldCollections, HeldReader } from '../held-reader.js';
import type { IndexStats } from '../passage-index.js';
import { asking, type SqlWork, snapshot, together } from '../sql.js';
import { listEncoders, listKinds } from '../tables/count-vectors.js';
import { revisionOf, STANDING, type StandingRow } from '../tables/read-revision.js';
import type { CollectionIndex } from './collection-index.js';

/** The collections that are held, as they are at one revision. */
export interface Held extends HeldCollections {
  readonly stats: IndexStats;
  /** Words that were learnt for spelling. */
  readonly words: number;
  /** The index of each collection, in their order. */
  readonly indexes: readonly CollectionIndex[];
}

interface TotalsRow {
  readonly articles: number;
  readonly passages: number;
  readonly sentences: number;
  readonly terms: number;
  readonly indexed_terms: number;
}

interface LanguageRow {
  readonly language: string;
  readonly articles: number;
}

const NOTHING: TotalsRow = { articles: 0, passages: 0, sentences: 0, terms: 0, indexed_terms: 0 };

const REVISION = asking(STANDING);

const COLLECTIONS = 'SELECT id FROM collections WHERE name = ANY($1) ORDER BY id';

const IS_HELD = 'collection IN (SELECT id FROM collections WHERE name = ANY($1))';

const TOTALS = `
  SELECT count(*) AS articles, CAST(coalesce(sum(passage_count), 0) AS bigint) AS passages,
    CAST(coalesce(sum(sentence_count), 0) AS bigint) AS sentences, CAST(coalesce(sum(term_count), 0) AS bigint) AS terms,
    CAST(coalesce(sum(indexed_term_count), 0) AS bigint) AS indexed_terms
  FROM articles WHERE ${IS_HELD}`;

const LANGUAGES = `
  SELECT language, count(*) AS articles FROM articles WHERE ${IS_HELD} GROUP BY language ORDER BY language`;

const WORDS = `SELECT count(*) AS words FROM words WHERE ${IS_HELD}`;

/**
 * Returns what reads the collections of those names. Another process may write, so the revision is read each time, and
 * only what follows from it is kept. It is read beside the first step of the work, which is begun on what is known: a
 * round trip less for each question. Where the revision is another, that step's result is thrown away unseen.
 */
export function createHeldReader(
  names: readonly string[],
  indexOf: (collection: number, revision: number) => CollectionIndex,
): HeldReader<Held> {
  let known: Held | undefined;

  function* readAnew<T>(read: (held: Held) => SqlWork<T>): SqlWork<T> {
    const held = yield* count(names, indexOf);
    known = held;
    return yield* read(held);
  }

  function* readOn<T>(held: Held, read: (held: Held) => SqlWork<T>): SqlWork<T> {
    const work = read(held);
    const begun = work.next();
    const asked = begun.done ? [] : (statementsOf(begun.value) ?? []);
    const [[state], ...given] = yield* together<[readonly StandingRow[], ...(readonly unknown[])[]]>(
      REVISION,
      ...asked,
    );
    if (revisionOf(state) !== held.stats.revision) return yield* readAnew(read);
    if (begun.done) return begun.value;
    return yield* goOn(work, asked.length > 0 ? resultOf(begun.value, given) : yield begun.value);
  }

  return (read) => snapshot(known ? readOn(known, read) : readAnew(read));
}

type CountedRows = [
  readonly StandingRow[],
  readonly { readonly id: number }[],
  readonly TotalsRow[],
  readonly LanguageRow[],
  readonly { readonly words: number }[],
];

function* count(
  names: readonly string[],
  indexOf: (collection: number, revision: number) => CollectionIndex,
): SqlWork<Held> {
  const [[[state], ids, [sums], languages, [learnt]], kinds] = yield* beside(
    together<CountedRows>(
      REVISION,
      asking(COLLECTIONS, names),
      asking(TOTALS, names),
      asking(LANGUAGES, names),
      asking(WORDS, names),
    ),
    listKinds(),
  );
  const { indexed_terms: indexedTerms, ...totals } = sums ?? NOTHING;
  const revision = revisionOf(state);
  const collections = ids.map(({ id }) => id);
  return {
    collections,
    stats: {
      revision,
      ...totals,
      indexedTerms,
      languages: Object.fromEntries(languages.map(({ language, articles }) => [language, articles])),
      encoders: yield* listEncoders(kinds, collections, totals.passages),
    },
    words: learnt?.words ?? 0,
    indexes: collections.map((collection) => indexOf(collection, revision)),
  };
}
