import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { performSql } from '../../../src/store/postgres/perform-sql.js';
import { createPostgresWordIndex } from '../../../src/store/postgres/postgres-word-index.js';
import { all, run, transaction } from '../../../src/store/sql.js';
import type { IndexedWord } from '../../../src/store/word-index.js';
import { hasPostgres, useDatabases } from '../../set-up/use-databases.js';
import { useConnection } from './open-connection.js';
import { watchPlans } from './watch-plans.js';

const tokens = ['-wal', '-wlrus', '^walru', '$alrus', '<wa', 'wal', "s'>"];

const word = fc.record({
  collection: fc.constantFrom(1, 2, 3),
  tokens: fc.subarray(tokens),
  isRemoved: fc.boolean(),
});

const ROWS = 'SELECT (SELECT count(*) FROM word_forms) + (SELECT count(*) FROM word_letters) AS rows';

/** One for each form of each word, and one for each three letters that any has in a collection. */
function rowsOf(words: readonly IndexedWord[]): number {
  const forms = words.flatMap((one) => one.tokens.filter((token) => /^[-^$]/.test(token)));
  const letters = words.flatMap((one) =>
    one.tokens.filter((token) => !/^[-^$]/.test(token)).map((token) => `${one.collection} ${token}`),
  );
  return forms.length + new Set(letters).size;
}

describe.runIf(hasPostgres)('the index of words', () => {
  const { read, write } = useConnection();
  const index = createPostgresWordIndex();

  it('says what a plain list of the words says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (made, limit) => {
        for (const table of ['word_forms', 'word_letters']) await write(run(`DELETE FROM ${table}`));
        // Ids needn't come in order, and are far apart.
        const words = made.map((one, at): IndexedWord => ({ ...one, id: ((at * 7) % 12) * 1_500 + 1 }));
        await write(index.add(words));
        await write(index.remove(words.filter((_, at) => made[at]?.isRemoved)));
        const kept = words.filter((_, at) => !made[at]?.isRemoved);
        const held = kept.filter(({ collection }) => collection < 3);
        const counts = tokens.map((token) => held.filter((one) => one.tokens.includes(token)).length);
        expect(await read(index.count([1, 2], tokens))).toEqual(counts);
        const wanted = tokens.slice(0, 4);
        const likely = held
          .map(({ id, tokens: own }) => ({ id, likeness: own.filter((token) => wanted.includes(token)).length }))
          .filter(({ likeness }) => likeness > 0)
          .sort((a, b) => b.likeness - a.likeness || a.id - b.id)
          .slice(0, limit);
        expect(await read(index.likely([1, 2], wanted, limit))).toEqual(likely);
        const [rows] = await read(all<{ readonly rows: number }>(ROWS));
        expect(rows?.rows).toBe(rowsOf(kept));
      }),
      { numRuns: 40 },
    );
  });
});

describe.runIf(hasPostgres)('the index of words of a store that PostgreSQL knows nothing of', () => {
  const databases = useDatabases();

  it('forgets words by their keys', async () => {
    const { connection, wastes } = await watchPlans(databases);
    const index = createPostgresWordIndex();
    const words = Array.from(
      { length: 150 },
      (_, id): IndexedWord => ({
        id,
        collection: 1,
        tokens: [`-${id}a`, `-${id}b`, `^${id}`, 'wal', `<${id % 10}`],
      }),
    );
    // Its sizes are told after a transaction.
    const work = function* () {
      yield* index.add(words);
      yield* index.remove(words);
      return yield* all<{ readonly rows: number }>(ROWS);
    };
    const [rows] = await performSql(connection, transaction('articles', work()));
    await connection.close();

    expect(rows?.rows).toBe(0);
    expect(wastes).toEqual([]);
  });
});
