import { describe, expect, it } from 'vitest';
import type { CitedAnswer, Feedback, KeptAnswer } from '../../../src/domain.js';
import type { StoreBench } from './store-bench.js';

function answer(id: string): CitedAnswer {
  return {
    kind: 'cited',
    id,
    question: 'Who leads “it”?\n🦭',
    corrections: [{ from: 'leds', to: 'leads' }],
    language: 'en',
    confidence: 0.123456789,
    citations: [
      {
        articleId: 'a',
        contentHash: 'beef',
        textHash: 'cafe',
        article: 'a.md',
        title: 'A',
        language: 'en',
        locator: { section: 'Who', sentence: 2 },
        start: 10,
        end: 23,
        quote: 'Ada leads it.',
        highlights: [{ start: 10, end: 13 }],
      },
    ],
    diagnostics: { tookMs: 3.25, ranked: [{ article: 'a.md', quote: 'Ada leads it.', score: 4.5 }] },
  };
}

function kept(id: string, rest: Partial<KeptAnswer> = {}): KeptAnswer {
  return {
    answer: answer(id),
    asker: { person: 'T:ann', place: 'T:press' },
    askedAt: '2026-03-01T10:00:00.000Z',
    ...rest,
  };
}

function vote(answerId: string, rest: Partial<Feedback> = {}): Feedback {
  return {
    answerId,
    person: 'T:ben',
    verdict: 'helpful',
    givenAt: '2026-03-01T11:00:00.000Z',
    ...rest,
  };
}

/** What was answered, and what people think of it. */
export function describeAnswers(bench: StoreBench): void {
  describe(`${bench.name}: answers`, () => {
    it('gives an answer back as it was kept', async () => {
      const { answers } = await bench.openNew();
      const shared = kept('y', {
        asker: { person: 'T:ann', place: 'T:press', thread: '1700000000.000100' },
        collections: ['docs', 'Ä “b”'],
        message: { channel: 'C0PRESS', ts: '1700000000.000200' },
        sharing: { begunAt: '2026-03-01T10:01:00.000Z', isConfirmed: false },
      });
      await answers.keep(kept('x'));
      await answers.keep(shared);
      expect(await answers.answer('x')).toStrictEqual(kept('x'));
      expect(await answers.answer('y')).toStrictEqual(shared);
      expect(await answers.answer('z')).toBeUndefined();
      await expect(answers.keep(kept('x'))).rejects.toThrow();
    });

    it('knows the message that an answer went out in last', async () => {
      const { answers } = await bench.openNew();
      await answers.keep(kept('x'));
      await answers.recordMessage('x', { channel: 'C0PRESS', ts: '1.1' });
      await answers.recordMessage('x', { channel: 'C0PRESS', ts: '2.2' });
      await answers.recordMessage('z', { channel: 'C0PRESS', ts: '3.3' });
      expect(await answers.answer('x')).toStrictEqual(kept('x', { message: { channel: 'C0PRESS', ts: '2.2' } }));
    });

    it('lists a person’s answers, newest first, and nobody else’s', async () => {
      const { answers } = await bench.openNew();
      await answers.keep(kept('late', { askedAt: '2026-03-02T10:00:00.000Z' }));
      await answers.keep(kept('early'));
      await answers.keep(kept('early too'));
      await answers.keep(kept('other', { asker: { person: 'T:ben', place: 'T:press' } }));
      const ids = async (person: string, limit: number) =>
        (await answers.recent(person, limit)).map((one) => one.answer.id);
      expect(await ids('T:ann', 5)).toEqual(['late', 'early too', 'early']);
      expect(await ids('T:ann', 1)).toEqual(['late']);
      expect(await ids('T:chloe', 5)).toEqual([]);
    });

    it('lets one caller share an answer, and again after it was released', async () => {
      const { answers } = await bench.openNew();
      await answers.keep(kept('x'));
      const claims = await Promise.all(['1', '2', '3'].map((at) => answers.beginSharing('x', at)));
      const begunAt = String(claims.indexOf('begun') + 1);
      const underway = { begunAt, isConfirmed: false };
      expect(claims.filter((claim) => claim !== 'begun')).toEqual([underway, underway]);
      expect((await answers.answer('x'))?.sharing).toStrictEqual(underway);
      await answers.confirmSharing('x');
      expect(await answers.beginSharing('x', '2')).toEqual({ begunAt, isConfirmed: true });
      expect(await answers.answer('x')).toStrictEqual(kept('x', { sharing: { begunAt, isConfirmed: true } }));
      await answers.releaseSharing('x');
      expect(await answers.answer('x')).toStrictEqual(kept('x'));
      expect(await answers.beginSharing('x', '4')).toBe('begun');
      expect(await answers.beginSharing('x', '5')).toEqual({ begunAt: '4', isConfirmed: false });
      expect(await answers.beginSharing('z', '4')).toBeUndefined();
    });

    it('holds one vote a person and answer: the last, with nothing of the one before', async () => {
      const { answers } = await bench.openNew();
      await answers.keep(kept('x'));
      const first = vote('x', { verdict: 'not_helpful', reason: 'out_of_date', expected: 'Bea leads it.', note: 'no' });
      expect(await answers.vote(first)).toBe(true);
      expect(await answers.votes()).toStrictEqual([{ ...first, kept: kept('x') }]);
      expect(await answers.vote(vote('x'))).toBe(true);
      expect(await answers.votes()).toStrictEqual([{ ...vote('x'), kept: kept('x') }]);
      expect(await answers.vote(vote('z'))).toBe(false);
      expect(await answers.votes()).toHaveLength(1);
    });

    it('lists votes newest first, also of one instant, and those of a day and later', async () => {
      const { answers } = await bench.openNew();
      for (const id of ['x', 'y', 'z']) await answers.keep(kept(id));
      await answers.vote(vote('x'));
      await answers.vote(vote('y'));
      await answers.vote(vote('z', { givenAt: '2026-02-01T11:00:00.000Z' }));
      const ids = async (since?: string) => (await answers.votes(since)).map(({ answerId }) => answerId);
      expect(await ids()).toEqual(['y', 'x', 'z']);
      await answers.vote(vote('x', { verdict: 'not_helpful' }));
      expect(await ids('2026-03-01T11:00:00.000Z')).toEqual(['x', 'y']);
      expect(await ids('2026-03-01T11:00:00.001Z')).toEqual([]);
    });
  });

  describe.runIf(bench.shared)(`${bench.name}: answers of two stores at one place`, () => {
    it('are shared by one of them, and are all there after a restart', async () => {
      const place = bench.newPlace();
      const [one, other] = [await bench.openAt(place, 'first'), await bench.openAt(place, 'second')];
      await one.answers.keep(kept('x'));
      const claims = await Promise.all([one.answers.beginSharing('x', '1'), other.answers.beginSharing('x', '2')]);
      // Which of the two comes first is the database's to say.
      const begunAt = claims[0] === 'begun' ? '1' : '2';
      expect(claims.toSorted()).toEqual([{ begunAt, isConfirmed: false }, 'begun']);
      await other.answers.vote(vote('x'));
      await Promise.all([one.close(), other.close()]);
      const after = await bench.openAt(place, 'third');
      expect(await after.answers.answer('x')).toStrictEqual(kept('x', { sharing: { begunAt, isConfirmed: false } }));
      expect(await after.answers.votes()).toMatchObject([vote('x')]);
      expect(await after.answers.beginSharing('x', '3')).toEqual({ begunAt, isConfirmed: false });
    });

    it('forgets the oldest answers with their votes, so many at a time, and none that are young enough', async () => {
      const { answers } = await bench.openNew();
      for (const day of [3, 1, 2, 4])
        await answers.keep(kept(`day ${day}`, { askedAt: `2026-03-0${day}T00:00:00.000Z` }));
      for (const day of [1, 4]) await answers.vote(vote(`day ${day}`));
      const before = '2026-03-04T00:00:00.000Z';
      const idsOf = async () => (await answers.recent('T:ann', 9)).map(({ answer }) => answer.id);
      expect(await answers.forget(before, 2)).toBe(2);
      expect(await idsOf()).toEqual(['day 4', 'day 3']);
      expect(await answers.answer('day 1')).toBeUndefined();
      expect(await answers.vote(vote('day 1'))).toBe(false);
      expect((await answers.votes()).map(({ answerId }) => answerId)).toEqual(['day 4']);
      expect(await answers.forget(before, 2)).toBe(1);
      expect(await answers.forget(before, 2)).toBe(0);
      expect(await idsOf()).toEqual(['day 4']);
      await answers.keep(kept('day 1'));
      expect((await answers.votes()).map(({ answerId }) => answerId)).toEqual(['day 4']);
    });
  });
}
