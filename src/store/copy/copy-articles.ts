import { all, insert, run, type SqlWork, transaction } from '../sql.js';
import type { PassageTerms } from '../term-index.js';
import { articlesTable, type CopiedTable, ofArticles, ofPassages } from './copied-tables.js';
import type { CopySide } from './copy-side.js';
import { type CopiedRow, columnOf, readChildren } from './read-rows.js';

/** Passages of the articles that are copied in one transaction: a large article has more by itself. */
const BATCH = 300;

interface ArticleRow {
  readonly seq: number;
  readonly collection: number;
  readonly passage_count: number;
}

interface TermsRow {
  readonly id: number;
  readonly article: number;
  readonly terms: string;
  readonly heading_terms: string | null;
  readonly title_terms: string;
}

/** All that is kept of some articles, as it is copied. */
interface Batch {
  readonly rows: readonly { readonly table: CopiedTable; readonly rows: readonly CopiedRow[] }[];
  readonly terms: ReadonlyMap<number, readonly PassageTerms[]>;
  readonly uses: ReadonlyMap<number, readonly number[]>;
}

const ARTICLES = 'SELECT seq, collection, passage_count FROM articles ORDER BY seq';

const TERMS = `
  SELECT p.id, p.article, p.terms, s.heading_terms, a.title_terms
  FROM passages p JOIN articles a ON a.seq = p.article
  LEFT JOIN sections s ON s.article = p.article AND s.ordinal = p.section
  WHERE p.article = ANY($1) ORDER BY p.id`;

/**
 * Gives the target the source's articles, in the order of their numbers, index and uses of words included, some in one
 * transaction. Of a number there is ever only one article, so what the target has is left, and what the source hasn't
 * goes. `onRows` is told how many articles were dealt with.
 */
export async function copyArticles(source: CopySide, target: CopySide, onRows: (count: number) => void): Promise<void> {
  const wanted = await source.perform(() => all<ArticleRow>(ARTICLES));
  const there = await target.perform(() => all<ArticleRow>(ARTICLES));
  const numbers = new Set(wanted.map(({ seq }) => seq));
  for (const row of there) {
    if (!numbers.has(row.seq)) await target.perform(() => transaction('articles', removeArticle(target, row)));
  }
  const known = new Set(there.map(({ seq }) => seq));
  onRows(wanted.filter(({ seq }) => known.has(seq)).length);
  for (const articles of divide(wanted.filter(({ seq }) => !known.has(seq)))) {
    const batch = await source.perform(() => readBatch(source, articles));
    await target.perform(() => transaction('articles', writeBatch(target, articles, batch)));
    onRows(articles.length);
  }
}

function divide(articles: readonly ArticleRow[]): readonly (readonly ArticleRow[])[] {
  const batches: ArticleRow[][] = [];
  let passages = Number.POSITIVE_INFINITY;
  for (const article of articles) {
    if (passages >= BATCH) {
      batches.push([]);
      passages = 0;
    }
    batches.at(-1)?.push(article);
    passages += article.passage_count;
  }
  return batches;
}

function* removeArticle({ terms, uses }: CopySide, { seq, collection }: ArticleRow): SqlWork<void> {
  yield* terms.remove(collection, seq);
  const writings = yield* uses.read(seq);
  if (writings) yield* uses.forget(seq, writings);
  yield* run('DELETE FROM articles WHERE seq = $1', seq);
}

function* readBatch(source: CopySide, articles: readonly ArticleRow[]): SqlWork<Batch> {
  const seqs = articles.map(({ seq }) => seq);
  const rows = [{ table: articlesTable, rows: yield* readChildren(articlesTable, 'seq', seqs) }];
  for (const table of ofArticles) rows.push({ table, rows: yield* readChildren(table, 'article', seqs) });
  const passages = (rows.at(-1)?.rows ?? []).map((row) => columnOf<number>(ofArticles[2] as CopiedTable, row, 'id'));
  for (const table of ofPassages) rows.push({ table, rows: yield* readChildren(table, 'passage', passages) });
  const terms = new Map<number, PassageTerms[]>(seqs.map((seq) => [seq, []]));
  for (const row of yield* all<TermsRow>(TERMS, seqs)) terms.get(row.article)?.push(termsOf(row));
  const uses = new Map<number, readonly number[]>();
  for (const seq of seqs) {
    const writings = yield* source.uses.read(seq);
    if (writings) uses.set(seq, writings);
  }
  return { rows, terms, uses };
}

function termsOf({ id, terms, heading_terms, title_terms }: TermsRow): PassageTerms {
  return { passage: id, terms: [terms, heading_terms ?? '', title_terms].flatMap((some) => some.match(/\S+/gu) ?? []) };
}

function* writeBatch(target: CopySide, articles: readonly ArticleRow[], batch: Batch): SqlWork<void> {
  for (const { table, rows } of batch.rows) yield* insert(table.name, table.columns, rows);
  for (const { seq, collection } of articles) {
    yield* target.terms.add(collection, [seq], batch.terms.get(seq) ?? []);
    const writings = batch.uses.get(seq);
    if (writings) yield* target.uses.note(seq, writings);
  }
}
