import { beside, goOn, resultOf, statementsOf } from '../beside.js';
import type { HeldCollections, HeldReader } from '../held-reader.js';
import type { IndexStats } from '../passage-index.js';
import { asking, type SqlWork, snapshot, together } from '../sql.js';
import { listEncoders, listKinds } from '../tables/count-vectors.js';
import { revisionOf, STANDING, type StandingRow } from '../tables/read-revision.js';
import type { CollectionIndex, CollectionIndexes } from './collection-index.js';
import { askOut, isStill, listOut, type OutArticle, type OutOfForce, type OutRows } from './out-of-force.js';

/** The collections that are held, as they are at one revision. */
export interface Held extends HeldCollections {
  readonly out: OutOfForce;
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
 * round trip less for each question. Where the revision is another, that step's result is thrown away unseen. What is
 * out of force is told by `now`, to the millisecond: it is read anew when the next window begins or ends.
 */
export function createHeldReader(
  names: readonly string[],
  indexOf: CollectionIndexes,
  now: () => Date,
): HeldReader<Held> {
  let known: Held | undefined;

  function* readAnew<T>(read: (held: Held) => SqlWork<T>, at: string): SqlWork<T> {
    const held = yield* count(names, indexOf, at);
    known = held;
    return yield* read(held);
  }

  function* readOn<T>(held: Held, read: (held: Held) => SqlWork<T>, at: string): SqlWork<T> {
    const work = read(held);
    const begun = work.next();
    const asked = begun.done ? [] : (statementsOf(begun.value) ?? []);
    const [[state], ...given] = yield* together<[readonly StandingRow[], ...(readonly unknown[])[]]>(
      REVISION,
      ...asked,
    );
    if (revisionOf(state) !== held.stats.revision) return yield* readAnew(read, at);
    if (begun.done) return begun.value;
    return yield* goOn(work, asked.length > 0 ? resultOf(begun.value, given) : yield begun.value);
  }

  return (read) => {
    const at = now().toISOString();
    return snapshot(known && isStill(known.out, at) ? readOn(known, read, at) : readAnew(read, at));
  };
}

type CountedRows = [
  readonly StandingRow[],
  readonly { readonly id: number }[],
  readonly TotalsRow[],
  readonly LanguageRow[],
  readonly { readonly words: number }[],
  ...OutRows,
];

function* count(names: readonly string[], indexOf: CollectionIndexes, now: string): SqlWork<Held> {
  const [[[state], ids, [sums], languages, [learnt], ...outRows], kinds] = yield* beside(
    together<CountedRows>(
      REVISION,
      asking(COLLECTIONS, names),
      asking(TOTALS, names),
      asking(LANGUAGES, names),
      asking(WORDS, names),
      ...askOut(now),
    ),
    listKinds(),
  );
  const revision = revisionOf(state);
  const collections = ids.map(({ id }) => id);
  const all = sums ?? NOTHING;
  const encoders = yield* listEncoders(kinds, collections, all.passages);
  const out = yield* listOut(now, outRows, collections);
  const { articles } = out;
  const { indexed_terms: indexedTerms, ...totals } = without(all, articles);
  return {
    collections,
    ...(articles.length > 0 && { outIds: new Set(articles.map(({ id }) => id)) }),
    out,
    stats: {
      revision,
      out: articles.map(({ seq }) => seq).join(' '),
      ...totals,
      indexedTerms,
      languages: languagesWithout(languages, articles),
      encoders: totals.passages > 0 ? encoders : [],
    },
    words: learnt?.words ?? 0,
    indexes: collections.map((collection) =>
      indexOf(
        collection,
        revision,
        articles.filter((article) => article.collection === collection),
      ),
    ),
  };
}

function without(all: TotalsRow, articles: readonly OutArticle[]): TotalsRow {
  return articles.reduce<TotalsRow>(
    (left, out) => ({
      articles: left.articles - 1,
      passages: left.passages - out.passages,
      sentences: left.sentences - out.sentences,
      terms: left.terms - out.terms,
      indexed_terms: left.indexed_terms - out.indexed_terms,
    }),
    all,
  );
}

function languagesWithout(rows: readonly LanguageRow[], out: readonly OutArticle[]): Readonly<Record<string, number>> {
  const counts = new Map(rows.map(({ language, articles }) => [language, articles]));
  for (const { language } of out) counts.set(language, (counts.get(language) ?? 0) - 1);
  return Object.fromEntries([...counts].filter(([, articles]) => articles > 0));
}
