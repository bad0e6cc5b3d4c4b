import type { TableShape } from '../table-shape.js';

/** Articles and all that is made of them but their index, as of format 14. */
export const articleTables: readonly TableShape[] = [
  { name: 'collections', columns: { id: 'integer', name: 'text' }, key: ['id'], isNumbered: true, unique: [['name']] },
  {
    name: 'articles',
    columns: {
      seq: 'integer',
      id: 'text',
      collection: 'integer',
      origin: 'text',
      name: 'text',
      title: 'text',
      source: 'text?',
      url: 'text?',
      language: 'text',
      content_hash: 'text',
      text_hash: 'text',
      format: 'text',
      published_at: 'text?',
      revised_at: 'text',
      analysis: 'integer',
      reader: 'integer',
      title_terms: 'text',
      first_passage: 'integer',
      passage_count: 'integer',
      sentence_count: 'integer',
      term_count: 'integer',
      indexed_term_count: 'integer',
      text: 'text',
    },
    key: ['seq'],
    isNumbered: true,
    unique: [['id']],
    indexes: {
      articles_by_content: ['collection', 'content_hash'],
      articles_by_filter: [
        'collection',
        'language',
        'first_passage',
        'passage_count',
        'sentence_count',
        'term_count',
        'indexed_term_count',
      ],
    },
  },
  listOf('article', 'sections', {
    heading: 'text',
    level: 'integer',
    start: 'integer',
    end: 'integer',
    heading_terms: 'text',
  }),
  {
    name: 'passages',
    columns: {
      id: 'integer',
      article: 'integer',
      ordinal: 'integer',
      section: 'integer?',
      start: 'integer',
      end: 'integer',
      terms: 'text',
      text: 'text',
    },
    key: ['id'],
    indexes: { passages_by_article: ['article', 'start'] },
    parents: { article: 'articles' },
  },
  listOf('passage', 'sentences', {
    in_section: 'integer',
    start: 'integer',
    end: 'integer',
    lead_ins: 'text?',
    place: 'text?',
  }),
  listOf('passage', 'facts', { sentence: 'integer', type: 'text', label: 'text', start: 'integer', end: 'integer' }),
  oneOf('article', 'sources', { blocks: 'text', bytes: 'bytes?', map: 'text?' }),
  oneOf('article', 'sheets', { lines: 'bytes', suggestions: 'bytes' }),
  {
    name: 'editions',
    columns: { article_id: 'text', text_hash: 'text', text: 'bytes' },
    key: ['article_id', 'text_hash'],
  },
  {
    ...oneOf('passage', 'passage_vectors', { kind: 'text', sentences: 'integer', vectors: 'bytes' }),
    indexes: { vectors_made: ['kind', 'passage', 'sentences'] },
  },
  {
    name: 'words',
    columns: {
      id: 'integer',
      collection: 'integer',
      word: 'text',
      term: 'text',
      display: 'text',
      capitals: 'integer',
      language: 'text',
    },
    key: ['id'],
    isNumbered: true,
    unique: [['collection', 'word', 'term']],
  },
  {
    name: 'writings',
    columns: { id: 'integer', word: 'integer', capitals: 'integer', display: 'text', language: 'text' },
    key: ['id'],
    isNumbered: true,
    unique: [['word', 'display', 'language']],
  },
  oneOf('article', 'article_words', { uses: 'bytes' }),
];

type Parent = 'article' | 'passage';
type Columns = TableShape['columns'];

/** Rows that an article or a passage has in an order, numbered within it; they go with it. */
function listOf(parent: Parent, name: string, columns: Columns): TableShape {
  const numbered: Columns = { [parent]: 'integer', ordinal: 'integer', ...columns };
  return { name, columns: numbered, key: [parent, 'ordinal'], parents: { [parent]: `${parent}s` } };
}

/** A row at most of each article or passage, which goes with it. */
function oneOf(parent: Parent, name: string, columns: Columns): TableShape {
  return { name, columns: { [parent]: 'integer', ...columns }, key: [parent], parents: { [parent]: `${parent}s` } };
}
