import { describe, expect, it } from 'vitest';
import { listPassageTerms } from '../../../src/store/tables/passage-terms.js';
import { makeRecord } from '../make-record.js';
import { openStepped } from '../search/open-stepped.js';

describe('listPassageTerms', () => {
  it('gives each passage the terms of its sentences, its heading and the title, as often as each stands there', () => {
    const record = makeRecord({ title: 'Big Walrus', heading: 'Sleep', text: 'walrus sleeps|walrus dreams\notter' });
    expect(listPassageTerms(record, 7)).toEqual([
      { passage: 7, terms: ['walrus', 'sleeps', 'walrus', 'dreams', 'sleep', 'big', 'walrus'] },
      { passage: 8, terms: ['otter', 'sleep', 'big', 'walrus'] },
    ]);
  });

  it('gives a passage nothing of a section that is none, as the index of SQLite doesn’t', () => {
    const made = makeRecord({ title: 'Zebu', heading: 'Sleep', text: 'walrus\notter' });
    const passages = made.passages.map((passage, at) => (at === 0 ? { ...passage, section: 4 } : passage));
    const record = { ...made, passages, headingTerms: [...made.headingTerms, [], [], [], ['nowhere']] };
    const { connection, shelves } = openStepped();
    shelves.save(record);
    const rows: readonly Record<'text_terms' | 'heading_terms' | 'title_terms', string>[] = connection
      .statement('SELECT * FROM passage_terms ORDER BY id')
      .all();
    const indexed = rows.map((row) =>
      [row.text_terms, row.heading_terms, row.title_terms].flatMap((line) => line.split(/\s+/).filter(Boolean)),
    );
    expect(listPassageTerms(record, 1).map(({ terms }) => terms)).toEqual(indexed);
    expect(connection.statement('SELECT indexed_term_count AS n FROM articles').get()).toEqual({
      n: indexed.flat().length,
    });
  });
});
