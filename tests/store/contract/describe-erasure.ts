import { describe, expect, it } from 'vitest';
import { makeRecord } from '../make-record.js';
import { exampleOf } from './example-answer.js';
import type { StoreBench } from './store-bench.js';

/** What is left of a person, and of others. */
export function describeErasure(bench: StoreBench): void {
  describe(`${bench.name}: the erasure of a person`, () => {
    it('takes away all that is theirs, leaves all that is others’, and says what went', async () => {
      const store = await bench.openNew();
      const { answers, exchanges, threads, deliveries } = store;
      await store.shelves.save(makeRecord({ id: 'brought', text: 'Sea' }), { person: 'T:ann' });
      await store.shelves.save(makeRecord({ id: 'others', text: 'Land' }), { person: 'T:ben' });
      await answers.keep(exampleOf({ id: 'hers', person: 'T:ann' }));
      await answers.keep(exampleOf({ id: 'his', person: 'T:ben' }));
      const vote = { verdict: 'not_helpful', note: 'n', givenAt: '2026-03-01T12:00:00.000Z' } as const;
      await answers.vote({ ...vote, answerId: 'his', person: 'T:ann' });
      await answers.vote({ ...vote, answerId: 'his', person: 'T:cem' });
      await answers.vote({ ...vote, answerId: 'hers', person: 'T:cem' });
      const asked = { question: 'who?', askedAt: '2026-03-01T12:00:00.000Z' };
      // Where several ask in one conversation, what is kept is whose who asked last.
      for (const [conversation, person] of ['a T:ben', 'a T:ann', 'b T:ann', 'b T:ben'].map((each) =>
        each.split(' '),
      )) {
        await exchanges.save(conversation ?? '', { ...asked, person: person ?? '' }, '2026-03-01T00:00:00.000Z');
      }
      const [until, now] = ['2026-03-02T12:00:00.000Z', '2026-03-01T12:00:00.000Z'];
      for (const person of ['T:ann', 'T:ben']) await threads.follow('t', person, until, now);
      await deliveries.start({ id: '1', keys: ['k1'], payload: 'of ann' });
      await deliveries.start({ id: '2', keys: ['k2'], payload: 'of ben' });
      const erase = () => store.erase({ person: 'T:ann', by: 'program', asks: (payload) => payload.endsWith('ann') });
      expect(await erase()).toEqual({
        answers: 1,
        votes: 1,
        exchanges: 1,
        threads: 1,
        deliveries: 1,
        articles: 1,
        proposals: 0,
      });
      const broughtBy = async (id: string) => (await store.histories.history(id)).life?.added_by;
      expect([await broughtBy('brought'), await broughtBy('others')]).toEqual([null, 'T:ben']);
      expect(await answers.answer('hers')).toBeUndefined();
      expect(await answers.answer('his')).toBeDefined();
      expect((await answers.votes()).map(({ person, answerId }) => [person, answerId])).toEqual([['T:cem', 'his']]);
      expect(await exchanges.last('a')).toBeUndefined();
      expect(await exchanges.last('b')).toEqual(asked);
      expect(await threads.followed('t', now)).toEqual(['T:ben']);
      // Nobody answers it any more, and it isn't news when it comes again.
      expect(await deliveries.start({ id: '1', keys: ['k1'], payload: 'again' })).toMatchObject({ kind: 'done' });
      expect(await deliveries.start({ id: '2', keys: ['k2'], payload: 'again' })).toMatchObject({ kind: 'underway' });
      expect(await erase()).toEqual({
        answers: 0,
        votes: 0,
        exchanges: 0,
        threads: 0,
        deliveries: 0,
        articles: 0,
        proposals: 0,
      });
    });

    it('takes away more answers than one transaction does', async () => {
      const store = await bench.openNew();
      for (let i = 0; i < 201; i++) await store.answers.keep(exampleOf({ id: `a${i}`, person: 'T:ann' }));
      expect(await store.erase({ person: 'T:ann', by: 'program', asks: () => false })).toMatchObject({ answers: 201 });
      expect(await store.answers.recent('T:ann', 5)).toEqual([]);
    });
  });
}
