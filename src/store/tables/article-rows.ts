import type { ArticleRecord, ArticleSource, IndexedPassage } from '../indexed-article.js';
import { first, insert, listParameters, type SqlScalar, type SqlWork } from '../sql.js';
import { StoreDamage } from '../store-damage.js';
import type { PassageTerms } from '../term-index.js';
import { insertKeys } from './article-keys.js';
import { pack } from './pack.js';
import { joinTerms } from './rows.js';
import { insertSheet } from './sheets.js';

/** Where the rows of an article go, and what its passages are found by. */
export interface ArticlePlace {
  readonly collection: number;
  /** Its passages have ids that follow one another, from this one on. */
  readonly firstPassage: number;
  readonly terms: readonly PassageTerms[];
}

const ARTICLE_COLUMNS = `id, collection, origin, name, title, source, url, language, content_hash, text_hash, format,
    published_at, revised_at, analysis, reader, title_terms, first_passage, passage_count, sentence_count, term_count,
    indexed_term_count, text`;

const INSERT_ARTICLE = `
  INSERT INTO articles (${ARTICLE_COLUMNS})
  VALUES (${listParameters(1, ARTICLE_COLUMNS.split(',').length)}) RETURNING seq`;

const SECTION_COLUMNS = ['article', 'ordinal', 'heading', 'level', 'start', 'end', 'heading_terms'];

const PASSAGE_COLUMNS = ['id', 'article', 'ordinal', 'section', 'start', 'end', 'terms', 'text'];

const SENTENCE_COLUMNS = ['passage', 'ordinal', 'in_section', 'start', 'end', 'lead_ins', 'place'];

const FACT_COLUMNS = ['passage', 'ordinal', 'sentence', 'type', 'label', 'start', 'end'];

/** Writes all rows of an article that isn't there; returns the number that they name it by. */
export function* insertRows(record: ArticleRecord, place: ArticlePlace): SqlWork<number> {
  const { firstPassage } = place;
  const article = yield* insertArticle(record, place);
  yield* insertSource(article, record.source);
  yield* insert('sections', SECTION_COLUMNS, sectionRows(article, record));
  yield* insert('passages', PASSAGE_COLUMNS, passageRows(article, record, firstPassage));
  yield* insert('sentences', SENTENCE_COLUMNS, sentenceRows(record, firstPassage));
  yield* insert('facts', FACT_COLUMNS, factRows(record, firstPassage));
  yield* insertSheet(article, record);
  yield* insertKeys(article, record.keys);
  return article;
}

function* insertArticle(record: ArticleRecord, { collection, firstPassage, terms }: ArticlePlace): SqlWork<number> {
  const { article, source, passages } = record;
  const row = yield* first<{ readonly seq: number }>(
    INSERT_ARTICLE,
    article.id,
    collection,
    article.origin,
    article.name,
    article.title,
    article.source ?? null,
    article.url ?? null,
    article.language,
    article.contentHash,
    article.textHash,
    article.format,
    article.publishedAt ?? null,
    article.revisedAt,
    record.analysis,
    source.reader,
    joinTerms(record.titleTerms),
    firstPassage,
    passages.length,
    sum(passages.map((passage) => passage.sentences.length)),
    sum(passages.map((passage) => countTerms(passage.terms))),
    sum(terms.map((passage) => passage.terms.length)),
    article.text,
  );
  if (!row) throw new StoreDamage('an article was inserted and is not there');
  return row.seq;
}
function countTerms(sentences: IndexedPassage['terms']): number {
  return sum(sentences.map((terms) => terms.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function* insertSource(article: number, { blocks, map, bytes }: ArticleSource): SqlWork<void> {
  const row = [article, JSON.stringify(blocks), map ? JSON.stringify(map) : null, bytes ? pack(bytes) : null];
  yield* insert('sources', ['article', 'blocks', 'map', 'bytes'], [row]);
}

type Rows = readonly (readonly SqlScalar[])[];

function sectionRows(article: number, { sections, headingTerms }: ArticleRecord): Rows {
  return sections.map(({ ordinal, heading, level, start, end }) => [
    article,
    ordinal,
    heading,
    level,
    start,
    end,
    joinTerms(headingTerms[ordinal] ?? []),
  ]);
}

function passageRows(article: number, { passages }: ArticleRecord, firstPassage: number): Rows {
  return passages.map(({ ordinal, section, start, end, text, terms }, place) => [
    firstPassage + place,
    article,
    ordinal,
    section ?? null,
    start,
    end,
    terms.map(joinTerms).join('\n'),
    text,
  ]);
}

function sentenceRows({ passages }: ArticleRecord, firstPassage: number): Rows {
  return passages.flatMap(({ sentences }, place) =>
    sentences.map(({ ordinal, inSection, start, end, leadIns, place: stands }) => [
      firstPassage + place,
      ordinal,
      inSection,
      start,
      end,
      leadIns ? JSON.stringify(leadIns) : null,
      stands ? JSON.stringify(stands) : null,
    ]),
  );
}

function factRows({ passages, facts }: ArticleRecord, firstPassage: number): Rows {
  const passageOf = new Map(
    passages.flatMap(({ sentences }, place) =>
      sentences.map(({ ordinal }) => [ordinal, firstPassage + place] as const),
    ),
  );
  return facts.map(({ sentence, type, label, start, end }, ordinal) => {
    const passage = passageOf.get(sentence);
    if (passage === undefined) throw new RangeError(`no passage holds sentence ${sentence} of the fact "${label}"`);
    return [passage, ordinal, sentence, type, label, start, end];
  });
}
