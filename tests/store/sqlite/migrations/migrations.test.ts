import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { shownCitations } from '../../../../src/domain.js';
import { openSqliteStore } from '../../../../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../../../../src/store/store.js';
import { openTestBot } from '../../../open-test-bot.js';
import { member } from '../../../viewers.js';
import { makeVectors, meaningOf } from '../../contract/made-vectors.js';
import { hashOf, makeRecord } from '../../make-record.js';

/**
 * A store as the last program wrote it that knew format 6: two collections, six answers, two votes, what was delivered
 * and followed.
 */
const packed = join(import.meta.dirname, '..', 'formats', 'format-6.db.gz');

/** One article with its answer, as the last program wrote it that knew format 10. */
const withoutSheets = join(import.meta.dirname, '..', 'formats', 'format-10.db.gz');

/** Two collections, as the last program wrote them that knew format 13. */
const withoutVectors = join(import.meta.dirname, '..', 'formats', 'format-13.db.gz');

describe('migrations of a store of format 6', () => {
  const root = mkdtempSync(join(tmpdir(), 'verbatim-format-'));
  const file = join(root, 'store.db');
  let store: Store;

  beforeAll(async () => {
    writeFileSync(file, gunzipSync(readFileSync(packed)));
    store = await openSqliteStore({ file, now: () => new Date('2026-11-20T09:40:00.000Z'), owner: 'new run' });
  });

  afterAll(async () => {
    await store.close();
    rmSync(root, { recursive: true, force: true });
  });

  it('keeps the articles in their order, with the hash of their text, and has them read and analysed again', async () => {
    const shelved = await store.shelves.articles();
    expect(shelved.map(({ name, collection, format }) => [name, collection, format])).toEqual([
      ['police.en.md', 'press', 'markdown'],
      ['police.ar.md', 'press', 'markdown'],
      ['museum-old.md', 'notes', 'markdown'],
      ['museum-new.txt', 'notes', 'text'],
    ]);
    for (const { id, textHash, analysis, reader } of shelved) {
      expect(textHash).toBe(hashOf((await store.shelves.article(id))?.text ?? ''));
      expect([analysis, reader]).toEqual([0, 0]);
      expect(await store.shelves.source(id)).toMatchObject({ reader: 0, blocks: [] });
      expect(await store.shelves.source(id)).not.toHaveProperty('bytes');
    }
    expect(await store.shelves.collections()).toEqual({ notes: 2, press: 2 });
  });

  it('finds each collection’s passages in its own index, counted as they are', async () => {
    const notes = store.holdings(['notes']);
    const found = await notes.index.search({ terms: ['museum'], limit: 10 });
    expect(found.map(({ article }) => article.name)).toEqual(
      expect.arrayContaining(['museum-old.md', 'museum-new.txt']),
    );
    expect(await notes.index.frequencies(['interpol', 'museum'])).toEqual([0, found.length]);
    expect((await store.holdings(['press']).index.frequencies(['interpol', 'museum']))[1]).toBe(0);
    const { indexedTerms, terms, languages } = await notes.index.stats();
    const lengths = found.map(
      ({ passage, titleTerms, headingTerms }) => [...passage.terms, titleTerms, headingTerms].flat().length,
    );
    expect(indexedTerms).toBe(lengths.reduce((sum, length) => sum + length, 0));
    expect(indexedTerms).toBeGreaterThan(terms);
    expect(languages).toEqual({ en: 2 });
  });

  it('keeps every answer, vote and share, and learns which text is quoted', async () => {
    const answers = await store.answers.recent('T0HOME:U0ANN', 10);
    expect(answers.map(({ answer }) => answer.kind)).toEqual(['abstained', 'abstained', 'cited', 'cited']);
    const cited = await store.answers.answer('answer-1');
    expect(cited?.sharing).toEqual({ begunAt: '2026-11-20T10:00:00.000Z', isConfirmed: true });
    expect((await store.answers.answer('answer-2'))?.sharing?.isConfirmed).toBe(false);
    expect((await store.answers.answer('answer-5'))?.answer.kind).toBe('statement_found');
    expect((await store.answers.answer('answer-6'))?.answer.kind).toBe('statement_not_found');
    const { articles } = store.holdings(['press', 'notes']);
    for (const { answer } of answers) {
      for (const { articleId, textHash = '', start, end, quote } of shownCitations(answer)) {
        expect(await articles.slices([{ articleId, textHash, span: { start, end } }])).toEqual([quote]);
      }
    }
    const votes = await store.answers.votes();
    expect(votes.map(({ answerId, verdict, reason }) => [answerId, verdict, reason])).toEqual([
      ['answer-3', 'not_helpful', 'no_answer_in_it'],
      ['answer-1', 'helpful', undefined],
    ]);
  });

  it('keeps what was said, followed and delivered, and is nobody’s yet', async () => {
    expect(await store.exchanges.last('T0HOME:C0PRESS:1')).toMatchObject({
      question: expect.stringContaining('Interpol'),
    });
    expect(await store.threads.followed('T0HOME:C0PRESS:1', '2026-11-20T09:40:00.000Z')).toEqual(['T0HOME:U0ANN']);
    expect(await store.deliveries.start({ id: 'd9', keys: ['stamp:1'], payload: '' })).toEqual({ kind: 'done' });
    expect(await store.deliveries.takeOver()).toMatchObject([{ id: 'd2', keys: ['event:2'] }]);
    expect(await store.claimWorkspace('T0HOME')).toBe('T0HOME');
  });

  it('lets articles be replaced and removed, and keeps what an old answer quotes as an edition', async () => {
    const kept = await store.answers.answer('answer-1');
    const [quoted] = kept ? shownCitations(kept.answer) : [];
    if (!quoted) throw new Error('answer-1 quotes nothing');
    await store.shelves.save(makeRecord({ id: quoted.articleId, collection: 'press', text: 'another text' }));
    const { articleId, textHash = '', start, end, quote } = quoted;
    const former = await store.holdings(['press']).articles.edition(articleId, textHash);
    expect(former?.text.slice(start, end)).toBe(quote);
    expect((await store.lives.versions(articleId)).map(({ ordinal }) => ordinal)).toEqual([1, 2]);
    expect(await store.lives.entry(articleId)).toMatchObject({ life: {}, decided: {}, state: 'in_force' });
    for (const { id } of await store.shelves.articles()) await store.shelves.remove(id);
    expect(await store.holdings(['press', 'notes']).index.frequencies(['museum', 'interpol', 'another'])).toEqual([
      0, 0, 0,
    ]);
    const database = new DatabaseSync(file);
    database.exec("INSERT INTO passage_index_1 (passage_index_1) VALUES ('integrity-check')");
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(database.prepare('PRAGMA quick_check').all()).toEqual([{ quick_check: 'ok' }]);
    expect(database.prepare('SELECT count(*) AS n FROM sections').get()).toEqual({ n: 0 });
    database.close();
  });
});

describe('migrations of a store of format 10', () => {
  it('leave articles without sheets, which are chosen as the former program told them when a bot is opened', async () => {
    const root = mkdtempSync(join(tmpdir(), 'verbatim-format-'));
    const file = join(root, 'store.db');
    writeFileSync(file, gunzipSync(readFileSync(withoutSheets)));
    const store = await openSqliteStore({ file, now: () => new Date('2026-11-27T09:00:00.000Z'), owner: 'new run' });
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    const [shelved] = await store.shelves.articles();
    const { articles } = store.holdings(['articles']);
    expect(await articles.sheet(shelved?.id ?? '')).toMatchObject({ article: { name: 'port.md' }, lines: [] });
    expect(await articles.suggestions(shelved?.id ?? '')).toEqual([]);

    const { bot } = await openTestBot({ store, samples: 'never' });
    onTestFinished(() => bot.close());
    expect(await bot.asking.facts({ viewer: member, about: 'port.md' })).toMatchObject({
      kind: 'fact_sheet',
      total: 4,
      // Another than it was told with: the text is read without its marks now.
      mark: '79bc226d',
    });
    expect((await bot.asking.usage(member)).examples).toEqual([
      'Who is the director of the Port Union?',
      'What is GBU?',
    ]);
    expect((await store.answers.answer('answer-1'))?.answer.kind).toBe('cited');
  });
});

describe('migrations of a store of format 13', () => {
  it('leave articles without vectors, found by their words until these are made', async () => {
    const root = mkdtempSync(join(tmpdir(), 'verbatim-format-'));
    const file = join(root, 'store.db');
    writeFileSync(file, gunzipSync(readFileSync(withoutVectors)));
    const store = await openSqliteStore({ file, now: () => new Date('2026-11-27T09:00:00.000Z'), owner: 'new run' });
    onTestFinished(async () => {
      await store.close();
      rmSync(root, { recursive: true, force: true });
    });
    expect((await store.shelves.articles()).map(({ name }) => name)).toEqual(['harbour.md', 'port.md', 'tea.md']);
    expect(await store.shelves.vectors.progress('m')).toEqual([
      { collection: 'notes', done: 0, sentences: 2 },
      { collection: 'press', done: 0, sentences: 6 },
    ]);
    const { index } = store.holdings(['press', 'notes']);
    const vector = meaningOf('The office opens at 8.');
    const search = { terms: ['tea'], limit: 5, meaning: { encoder: 'm', vector, limit: 1 } };
    const found = async () =>
      (await index.search(search)).map(({ article, vectors }) => [article.name, vectors !== undefined]);
    expect((await index.stats()).encoders).toEqual([]);
    expect(await found()).toEqual([['tea.md', false]]);
    await makeVectors(store, 'm');
    expect((await index.stats()).encoders).toEqual(['m']);
    expect(await found()).toEqual([
      ['tea.md', true],
      ['port.md', true],
    ]);
  });
});

describe('migrations to the log of changes', () => {
  it('leave it empty, and let a person be erased whose last question doesn’t say that it is theirs', async () => {
    const root = mkdtempSync(join(tmpdir(), 'verbatim-format-'));
    const file = join(root, 'store.db');
    writeFileSync(file, gunzipSync(readFileSync(withoutVectors)));
    const before = new DatabaseSync(file);
    before.exec("INSERT INTO exchanges (conversation, asked_at, question) VALUES ('c', '2026-11-27', 'who?')");
    before.close();
    const store = await openSqliteStore({ file, now: () => new Date('2026-11-27T09:00:00.000Z'), owner: 'new run' });
    onTestFinished(async () => {
      await store.close();
      rmSync(root, { recursive: true, force: true });
    });
    expect(await store.audit.entries()).toEqual([]);
    expect(await store.exchanges.last('c')).toMatchObject({ question: 'who?' });
    expect(await store.erase({ person: 'T:ann', by: 'program', asks: () => false })).toMatchObject({ exchanges: 1 });
    const other = new DatabaseSync(file);
    expect(() => other.exec('DELETE FROM audit')).toThrow('the audit log is never shortened');
    expect(() => other.exec("UPDATE audit SET actor = 'x'")).toThrow('the audit log is never changed');
    other.close();
  });
});
