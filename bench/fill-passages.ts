import { performSql } from '../src/store/postgres/perform-sql.js';
import { openConnection, type PostgresConnection } from '../src/store/postgres/postgres-connection.js';
import { postgresNumbering } from '../src/store/postgres/postgres-numbering.js';
import { createPostgresTermIndex } from '../src/store/postgres/postgres-term-index.js';
import { insert, type SqlScalar, type SqlWork, transaction } from '../src/store/sql.js';
import { findCollection } from '../src/store/tables/find-collection.js';
import { bumpRevision } from '../src/store/tables/read-revision.js';
import type { PassageTerms } from '../src/store/term-index.js';
import { analyzeText } from '../src/text/analyze-text.js';
import { createRandom, createWriter } from './make-corpus.js';

/** Passages that are put in at once: as many as stand in one block of the index. */
const batch = 4_096;
const sentencesInPassage = 5;
const passagesInArticle = 20;

/** Puts made passages into a database, more and more of them. */
export interface Filler {
  /** Until there are so many; resolves to how many were put in in a second. */
  fillTo(count: number): Promise<number>;
  /** Sentences from all over what is there. */
  sample(): readonly string[];
  close(): Promise<void>;
}

/**
 * Fills the tables that are searched, by the index's own writer, many articles at once: without files, sheets and words
 * for spelling, which no search for passages reads. The same passages each time.
 */
export async function openFiller(address: string, collection: string): Promise<Filler> {
  const connection = await openConnection({ address, readOnly: false });
  const write = createWriter(createRandom(7));
  const termOf = rememberTerms();
  const sampled: string[] = [];
  let filled = 0;
  let articles = 0;
  return {
    sample: () => sampled,
    close: () => connection.close(),
    async fillTo(count) {
      const [before, begun] = [filled, performance.now()];
      while (filled < count) {
        const passages = Array.from({ length: Math.min(batch, count - filled) }, () =>
          Array.from({ length: sentencesInPassage }, write),
        );
        for (const [at, passage] of passages.entries()) if (at % 512 === 0) sampled.push(...passage.map(sentenceOf));
        const made = inArticles(passages, termOf);
        await putIn(connection, collection, articles, made);
        articles += made.length;
        filled += passages.length;
      }
      return ((filled - before) * 1e3) / (performance.now() - begun);
    },
  };
}

type Words = readonly string[];

interface MadePassage {
  readonly text: string;
  readonly terms: readonly Words[];
  readonly sentences: readonly string[];
}

function sentenceOf(words: Words): string {
  return `${words.join(' ')}.`;
}

function inArticles(passages: readonly (readonly Words[])[], termOf: (word: string) => string) {
  const made = passages.map((sentences): MadePassage => {
    const written = sentences.map(sentenceOf);
    return { text: written.join(' '), sentences: written, terms: sentences.map((words) => words.map(termOf)) };
  });
  return Array.from({ length: Math.ceil(made.length / passagesInArticle) }, (_, at) =>
    made.slice(at * passagesInArticle, (at + 1) * passagesInArticle),
  );
}

type MadeArticles = readonly (readonly MadePassage[])[];

async function putIn(
  connection: PostgresConnection,
  name: string,
  before: number,
  articles: MadeArticles,
): Promise<void> {
  const index = createPostgresTermIndex();
  const { length } = articles.flat();
  const reserve = function* () {
    return { collection: yield* findCollection(name, index), first: yield* postgresNumbering.nextPassages(length) };
  };
  const { collection, first } = await performSql(connection, transaction('articles', reserve()));
  const rows = rowsOf(articles, collection, before, first);
  // Made before the transaction, since the server ends one whose process is silent for long.
  const { value: indexing } = index.add(collection, [], rows.terms).next();
  const work = function* (): SqlWork<void> {
    yield* insert('articles', articleColumns, rows.articles);
    yield* insert('passages', ['id', 'article', 'ordinal', 'start', 'end', 'terms', 'text'], rows.passages);
    yield* insert('sentences', ['passage', 'ordinal', 'in_section', 'start', 'end'], rows.sentences);
    if (indexing) yield indexing;
    yield* bumpRevision();
  };
  await performSql(connection, transaction('articles', work()));
}

const articleColumns = [
  'seq',
  ...['id', 'collection', 'origin', 'name', 'title', 'language', 'content_hash', 'text_hash', 'format', 'revised_at'],
  ...['analysis', 'reader', 'title_terms', 'first_passage', 'passage_count', 'sentence_count', 'term_count'],
  ...['indexed_term_count', 'text'],
];

function rowsOf(articles: MadeArticles, collection: number, before: number, firstPassage: number) {
  const rows = {
    articles: [] as SqlScalar[][],
    passages: [] as SqlScalar[][],
    sentences: [] as SqlScalar[][],
    terms: [] as PassageTerms[],
  };
  for (const [place, passages] of articles.entries()) {
    const seq = firstArticle + before + place;
    const name = `made-${seq}.md`;
    const first = firstPassage + rows.passages.length;
    let at = 0;
    let ordinal = 0;
    for (const [order, { text, terms, sentences }] of passages.entries()) {
      const id = firstPassage + rows.passages.length;
      const joined = terms.map((words) => words.join(' ')).join('\n');
      rows.passages.push([id, seq, order, at, at + text.length, joined, text]);
      rows.terms.push({ passage: id, terms: terms.flat() });
      let start = at;
      for (const sentence of sentences) {
        rows.sentences.push([id, ordinal, ordinal + 1, start, start + sentence.length]);
        start += sentence.length + 1;
        ordinal += 1;
      }
      at += text.length + 2;
    }
    const count = passages.reduce((sum, { terms }) => sum + terms.flat().length, 0);
    const text = passages.map((passage) => passage.text).join('\n\n');
    rows.articles.push([
      ...[
        seq,
        name,
        collection,
        name,
        name,
        `Article ${seq}`,
        'en',
        name,
        name,
        'markdown',
        '2026-01-01T00:00:00.000Z',
      ],
      ...[analysis, 1, '', first, passages.length, ordinal, count, count, text],
    ]);
  }
  return rows;
}

/** What is put in otherwise is numbered from 1 on. */
const firstArticle = 1_000_000;

/** Any version: nothing is read again here. */
const analysis = 1;

/** A word by itself has the term that it has in a sentence. */
function rememberTerms(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const term = known.get(word) ?? analyzeText(word, 'en')[0]?.term ?? word.toLowerCase();
    known.set(word, term);
    return term;
  };
}
