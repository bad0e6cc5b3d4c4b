import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPostgresWordUses } from '../../../src/store/postgres/postgres-word-uses.js';
import { all, run, type SqlWork } from '../../../src/store/sql.js';
import { hasPostgres } from '../../set-up/use-databases.js';
import { useConnection } from './open-connection.js';

const writings = [1, 2, 3, 4, 5_000_000];

const article = fc.record({ uses: fc.subarray(writings), isForgotten: fc.boolean() });

describe.runIf(hasPostgres)('the uses of words', () => {
  // Its rows are an article's, of which there are none here.
  const { read, write } = useConnection(
    'ALTER TABLE article_words DROP CONSTRAINT article_words_workspace_article_fkey',
  );
  const uses = createPostgresWordUses();

  function* noteAll(articles: readonly (readonly number[])[]): SqlWork<void> {
    for (const [at, own] of articles.entries()) yield* uses.note(at + 1, own);
  }

  it('are what plain lists of each article say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(article, { maxLength: 8 }), async (made) => {
        await write(run('DELETE FROM word_uses'));
        await write(run('DELETE FROM article_words'));
        await write(noteAll(made.map((one) => one.uses)));
        for (const [at, one] of made.entries()) if (one.isForgotten) await write(uses.forget(at + 1, one.uses));
        const left = made.map((one) => (one.isForgotten ? undefined : one.uses));
        for (const [at, own] of left.entries()) expect(await read(uses.read(at + 1))).toEqual(own);
        const users = writings.map((writing) => left.flatMap((own, at) => (own?.includes(writing) ? [at + 1] : [])));
        const once = writings.filter((_, at) => users[at]?.length === 1);
        expect([...(await read(uses.usedOnce(writings)))].sort((a, b) => a - b)).toEqual(once);
        for (const [at, writing] of writings.entries()) {
          for (const but of [1, 2]) {
            expect(await read(uses.firstOther(writing, [but]))).toBe(users[at]?.find((user) => user !== but));
          }
        }
        const [rows] = await read(all<{ readonly rows: number }>('SELECT count(*) AS rows FROM word_uses'));
        expect(rows?.rows).toBe(users.flat().length);
      }),
      { numRuns: 40 },
    );
  });
});
