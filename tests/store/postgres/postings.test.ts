import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackPlaces } from '../../../src/store/postgres/pack-places.js';
import { createPostings, type IndexedDocument, type Postings } from '../../../src/store/postgres/postings.js';
import { all, run, type SqlWork } from '../../../src/store/sql.js';
import { hasPostgres } from '../../set-up/use-databases.js';
import { useConnection } from './open-connection.js';

/** Longer than a key may be, alike at their beginnings, and without anything to compress. */
const [long = '', longer = ''] = ['x', 'y'].map(
  (end) => Array.from({ length: 900 }, (_, i) => ((i * i * 7919) % 1_048_573).toString(36)).join('') + end,
);

const terms = ['walrus', 'otter', 'c++', "o'clock", '\\', '"', '{,}', 'née', '東京', '\ud83d', '\ude80', long, longer];

/** What is added is a few documents, far apart or near, in the order of their ids. */
const added = fc.array(
  fc.record({
    step: fc.constantFrom(1, 1, 1, 700, 5_000),
    terms: fc.array(fc.constantFrom(...terms), { maxLength: 40 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** An article in one of two collections; or the number of one that goes. */
const changes = fc.array(
  fc.oneof(fc.record({ collection: fc.constantFrom(1, 2), added }), fc.record({ removed: fc.nat(6) })),
  { maxLength: 10 },
);

interface Article {
  readonly collection: number;
  readonly documents: readonly IndexedDocument[];
}

function* placesOf(postings: Postings, collections: readonly number[]): SqlWork<readonly (readonly string[])[]> {
  const blocks = yield* postings.blocks(collections, terms);
  return blocks.map((ofTerm) => {
    const places: string[] = [];
    for (const { block, data } of ofTerm) unpackPlaces(block, data, (id, count) => places.push(`${id}: ${count}`));
    return places;
  });
}

function countOf(term: string, { terms: held }: IndexedDocument): number {
  return held.filter((one) => one === term).length;
}

describe.runIf(hasPostgres)('postings', () => {
  const { read, write } = useConnection();
  const postings = createPostings('passage_postings');

  const emptied = () => write(run('DELETE FROM passage_postings'));

  it('say what a plain list of the documents says, whatever was put in and taken out', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (made) => {
        await emptied();
        const articles: Article[] = [];
        let id = 0;
        for (const change of made) {
          if ('removed' in change) {
            const [gone] = articles.splice(change.removed, 1);
            if (gone) await write(postings.remove(gone.collection, gone.documents));
            continue;
          }
          const documents = change.added.map(({ step, terms: held }) => {
            id += step;
            return { id, terms: held };
          });
          articles.push({ collection: change.collection, documents });
          await write(
            (function* (): SqlWork<void> {
              yield postings.add(change.collection, documents);
            })(),
          );
        }
        for (const collections of [[1], [2], [1, 2], [3]]) {
          const documents = articles
            .filter(({ collection }) => collections.includes(collection))
            .flatMap((article) => article.documents);
          const holding = terms.map((term) => documents.filter((document) => countOf(term, document) > 0));
          expect(await read(postings.count(collections, terms))).toEqual(holding.map(({ length }) => length));
          const expected = holding.map((held, at) =>
            held.map((document) => `${document.id}: ${countOf(terms[at] ?? '', document)}`).sort(),
          );
          const found = await read(placesOf(postings, collections));
          expect(found.map((places) => places.toSorted())).toEqual(expected);
        }
        const held = articles.flatMap(({ documents }) => documents.flatMap((document) => document.terms));
        const [left] = await read(all<{ readonly rows: number }>('SELECT count(*) AS rows FROM passage_postings'));
        // No row is left of what is gone.
        expect(left?.rows === 0).toBe(held.length === 0);
      }),
      { numRuns: 40 },
    );
  });

  it('make no difference between A-Z and a-z, where they are put in and where they are looked up', async () => {
    await emptied();
    await write(
      (function* (): SqlWork<void> {
        yield postings.add(1, [{ id: 1, terms: ['Walrus', 'walrus', 'ÉTÉ'] }]);
      })(),
    );
    expect(await read(postings.count([1], ['WALRUS', 'ÉTÉ', 'été']))).toEqual([1, 1, 0]);
  });

  it.each([
    'SELECT term, sum(holding) FROM passage_postings WHERE collection = ANY($1::integer[]) AND term = ANY($2::text[]) GROUP BY term',
    'SELECT data FROM passage_postings WHERE collection = ANY($1::integer[]) AND term = ANY($2::text[]) ORDER BY block',
  ])('are found by their key under row security: %s', async (sql) => {
    const rows = await read(all<{ readonly 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, [1], ['walrus', 'otter']));
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Index (Scan|Cond).*\n?.*workspace.*collection.*term/s);
    expect(plan).not.toContain('Filter');
  });
});
