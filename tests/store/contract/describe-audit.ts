import { describe, expect, it } from 'vitest';
import { exampleOf } from './example-answer.js';
import type { StoreBench } from './store-bench.js';

/** The log of changes that ledgers make. */
export function describeAudit(bench: StoreBench): void {
  describe(`${bench.name}: the log of changes`, () => {
    it('says when old answers were forgotten, and how many, and is read from an instant on', async () => {
      const store = await bench.openNew();
      await store.answers.forget('2026-01-01T00:00:00.000Z', 10);
      expect(await store.audit.entries()).toEqual([]);
      for (const id of ['a', 'b', 'c']) await store.answers.keep(exampleOf({ id, person: 'T:ann' }));
      await store.answers.forget('2026-03-02T00:00:00.000Z', 2);
      bench.pass(1_000);
      await store.answers.forget('2026-03-02T00:00:00.000Z', 2);
      const entries = await store.audit.entries();
      expect(entries.map(({ act, by, amount }) => [act, by, amount])).toEqual([
        ['answers_forgotten', 'program', 2],
        ['answers_forgotten', 'program', 1],
      ]);
      expect(await store.audit.entries(entries[1]?.at)).toEqual(entries.slice(1));
    });

    it('says what came last in the end though the clock was set back', async () => {
      const store = await bench.openNew();
      await store.answers.keep(exampleOf({ id: 'a', person: 'T:ann' }));
      await store.answers.forget('2026-03-02T00:00:00.000Z', 1);
      bench.setClock(-10_000);
      await store.erase({ person: 'T:ann', by: 'program', asks: () => false });
      expect((await store.audit.entries()).map(({ act }) => act)).toEqual(['answers_forgotten', 'person_erased']);
    });

    it('keeps people as hashes that nobody can tell any more once they are erased', async () => {
      const store = await bench.openNew();
      const erase = (person: string, by: string) => store.erase({ person, by: { person: by }, asks: () => false });
      await erase('T:ann', 'operator:ben');
      await erase('T:cem', 'operator:ben');
      const before = await store.audit.entries();
      expect(before.map(({ person, subject }) => [person, subject])).toEqual([
        ['operator:ben', undefined],
        ['operator:ben', undefined],
      ]);
      expect(before[0]?.by).toMatch(/^person:[0-9a-f]{32}$/);
      expect(before[0]?.by).toBe(before[1]?.by);
      await erase('operator:ben', 'operator:eve');
      const after = await store.audit.entries();
      expect(after.map(({ person }) => person)).toEqual([undefined, undefined, 'operator:eve']);
      expect(after[2]).toMatchObject({ act: 'person_erased', subject: before[0]?.by });
      // Whoever has the same key later is hashed anew.
      await erase('T:dan', 'operator:ben');
      expect((await store.audit.entries()).at(-1)?.by).not.toBe(before[0]?.by);
    });
  });
}
