import { createHash } from 'node:crypto';
import type { Fact, Sentence } from '../../src/domain.js';
import type { ArticleRecord, ArticleSource, IndexedPassage, SheetLine, Word } from '../../src/store/indexed-article.js';

export interface RecordOptions {
  readonly id?: string;
  readonly collection?: string;
  readonly title?: string;
  readonly language?: string;
  readonly contentHash?: string;
  readonly heading?: string;
  /** Beside its format. */
  readonly source?: Partial<ArticleSource>;
  /** One passage per line, sentences divided by `|`; terms are the lower-cased words. */
  readonly text: string;
}

/**
 * A record analysed as plainly as can be: a term is a lower-cased word, each capitalised word is a fact, and each
 * sentence that has one is a line of the sheet.
 */
export function makeRecord(options: RecordOptions): ArticleRecord {
  const { id = 'a', collection = 'docs', title = '', language = 'en', heading, text } = options;
  const sections = heading ? [{ ordinal: 0, heading, level: 2, start: 0, end: text.length }] : [];
  const passages: IndexedPassage[] = [];
  const facts: Fact[] = [];
  const sheet: SheetLine[] = [];
  const words = new Map<string, Word>();
  let ordinal = 1;
  let start = 0;
  for (const line of text.split('\n')) {
    const inPassage: Sentence[] = [];
    let at = start;
    for (const sentence of line.split('|')) {
      for (const { 0: word, index } of sentence.matchAll(/\S+/g)) {
        if (!words.has(term(word)))
          words.set(term(word), { word: term(word), display: word, term: term(word), language });
        const span = { start: at + index, end: at + index + word.length };
        if (word !== term(word)) facts.push({ type: 'person', label: word, sentence: ordinal, ...span });
      }
      const place = { line: passages.length + 1, page: 1 };
      const said = { ordinal, inSection: ordinal, start: at, end: at + sentence.length, place };
      inPassage.push(said);
      const values = facts.filter((fact) => fact.sentence === ordinal).map(({ start, end }) => ({ start, end }));
      if (values.length > 0) sheet.push({ group: 'who', ...(heading && { heading }), sentence: said, values });
      ordinal++;
      at += sentence.length + 1;
    }
    passages.push({
      ordinal: passages.length,
      ...(heading && { section: 0 }),
      start,
      end: start + line.length,
      sentences: inPassage,
      text: line,
      terms: line.split('|').map(termsOf),
    });
    start += line.length + 1;
  }
  return {
    article: {
      id,
      collection,
      origin: `/articles/${id}.md`,
      name: `${id}.md`,
      title,
      language,
      text,
      contentHash: options.contentHash ?? `hash of ${text}`,
      textHash: hashOf(text),
      format: 'markdown',
      revisedAt: '2026-01-01T00:00:00.000Z',
    },
    source: { format: 'markdown', reader: 1, blocks: [], ...options.source },
    analysis: 1,
    sections,
    titleTerms: termsOf(title),
    headingTerms: heading ? [termsOf(heading)] : [],
    passages,
    facts,
    sheet,
    suggestions: facts.map(({ type, label }) => ({ question: `Who is ${label}?`, type })),
    words: [...words.values()],
    keys: { story: bytesOf(title), claims: bytesOf(text) },
  };
}

/** See `Article.textHash`. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function termsOf(text: string): readonly string[] {
  return [...text.matchAll(/\S+/g)].map(([word]) => term(word));
}

function term(word: string): string {
  return word.toLowerCase();
}
