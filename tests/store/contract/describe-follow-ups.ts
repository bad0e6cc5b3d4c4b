import { describe, expect, it } from 'vitest';
import type { KeptAnswer } from '../../../src/domain.js';
import type { LookRequest } from '../../../src/store/follow-ups.js';
import type { Store } from '../../../src/store/store.js';
import { hashOf, makeRecord } from '../make-record.js';
import { exampleOf } from './example-answer.js';
import type { StoreBench } from './store-bench.js';

const text = 'walrus sleeps';
const since = '2026-02-01T00:00:00.000Z';
const at = '2026-03-01T12:00:00.000Z';

function posted(id: string, rest: Partial<KeptAnswer> = {}, quotedText = text): KeptAnswer {
  const quoted = { articleId: 'a', textHash: hashOf(quotedText), start: 0, quote: 'walrus sleeps' };
  return { ...exampleOf({ id, person: 'T:ann', quoted }), message: { channel: 'C0PRESS', ts: '1.1' }, ...rest };
}

async function lookAt(store: Store, more: Partial<LookRequest> = {}): Promise<string[]> {
  const { answers } = await store.followUps.look({ since, at, limit: 100, ...more });
  return answers.map(({ id }) => id);
}

/** Answers in messages, and what became of the articles that they quote. */
export function describeFollowUps(bench: StoreBench): void {
  const openWith = async (...answers: KeptAnswer[]): Promise<Store> => {
    const store = await bench.openNew();
    await store.shelves.save(makeRecord({ text }));
    for (const answer of answers) await store.answers.keep(answer);
    return store;
  };

  describe(`${bench.name}: follow-ups`, () => {
    it('finds the answers in messages whose article has another text, and no others', async () => {
      const { message: _, ...unposted } = posted('seen by one');
      const store = await openWith(
        posted('x'),
        posted('long ago', { askedAt: '2026-01-31T10:00:00.000Z' }),
        unposted,
        posted('of the new text', {}, 'walrus sleeps well'),
      );
      expect(await lookAt(store)).toEqual(['of the new text']);
      await store.shelves.save(makeRecord({ text: 'walrus sleeps well' }));
      expect(await lookAt(store)).toEqual(['x']);
    });

    it('finds those whose article was taken away, ran out, or isn’t valid yet; to the minute', async () => {
      const store = await openWith(posted('x'));
      await store.lives.decide('a', { validUntil: '2026-03-01T12:01:00.000Z' }, {});
      expect(await lookAt(store)).toEqual([]);
      expect(await lookAt(store, { at: '2026-03-01T12:01:00.000Z' })).toEqual(['x']);
      await store.lives.decide('a', { validUntil: null, validFrom: '2026-03-02T00:00:00.000Z' }, {});
      expect(await lookAt(store)).toEqual(['x']);
      expect(await lookAt(store, { at: '2026-03-02T00:00:00.000Z' })).toEqual([]);
      await store.lives.decide('a', { validFrom: null, retiredAt: '2026-03-01T11:00:00.000Z' }, {});
      expect(await lookAt(store)).toEqual(['x']);
      await store.shelves.remove('a');
      expect(await lookAt(store)).toEqual(['x']);
      expect(await store.followUps.removedAt('a')).toBe('2026-03-01T12:00:00.000Z');
      expect(await store.followUps.removedAt('b')).toBeUndefined();
    });

    it('finds one again only when its articles stand otherwise, and says what was told of it', async () => {
      const store = await openWith(posted('x'));
      await store.shelves.save(makeRecord({ text: 'walrus wakes' }));
      const look = () => store.followUps.look({ since, at, limit: 100 });
      const [first] = (await look()).answers;
      expect(first).toMatchObject({ id: 'x', told: '' });
      await store.followUps.note([{ id: 'x', seen: first?.seen ?? '', told: 'mark' }]);
      expect(await look()).toEqual({ answers: [] });
      await store.shelves.save(makeRecord({ text: 'walrus swims' }));
      const [second] = (await look()).answers;
      expect(second).toMatchObject({ id: 'x', told: 'mark' });
      await store.followUps.note([{ id: 'x', seen: second?.seen ?? '', told: 'another' }]);
      await store.shelves.save(makeRecord({ text }));
      expect((await look()).answers).toEqual([{ id: 'x', seen: '', told: 'another' }]);
      await store.followUps.note([{ id: 'x', seen: '', told: '' }]);
      expect(await look()).toEqual({ answers: [] });
    });

    it('never finds one again that has ended, nor writes down one that is gone', async () => {
      const store = await openWith(posted('x'));
      await store.shelves.save(makeRecord({ text: 'walrus wakes' }));
      await store.followUps.note([
        { id: 'x', seen: 'anything', told: '', ended: 'message_not_found' },
        { id: 'nobody', seen: 'anything', told: '' },
      ]);
      await store.shelves.save(makeRecord({ text: 'walrus swims' }));
      expect(await lookAt(store)).toEqual([]);
      await store.answers.forget('2027-01-01T00:00:00.000Z', 10);
      await store.answers.keep(posted('x'));
      expect(await lookAt(store)).toEqual(['x']);
    });

    it('shows all of them page by page, also of one instant', async () => {
      const names = ['a', 'b', 'c', 'd', 'e'];
      const store = await openWith(...names.map((name) => posted(name)));
      await store.answers.keep(posted('later', { askedAt: '2026-03-01T11:00:00.000Z' }));
      await store.shelves.remove('a');
      const found: string[][] = [];
      for (let after: LookRequest['after'], more = true; more; ) {
        const { answers, next } = await store.followUps.look({ since, at, limit: 2, after });
        found.push(answers.map(({ id }) => id));
        after = next;
        more = next !== undefined;
      }
      expect(found.filter((page) => page.length > 0)).toEqual([
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'later'],
      ]);
    });

    it('gives every text that an article had, and how the article stands', async () => {
      const store = await openWith();
      await store.shelves.save(makeRecord({ text: 'walrus 🦭 wakes', collection: 'docs' }));
      await store.lives.decide(
        'a',
        { validUntil: '2026-04-01T00:00:00.000Z', embargo: '2026-02-01T00:00:00.000Z' },
        {},
      );
      const { followUps } = store;
      expect(await followUps.text('a', hashOf(text))).toBe(text);
      expect(await followUps.text('a', hashOf('walrus 🦭 wakes'))).toBe('walrus 🦭 wakes');
      expect(await followUps.text('a', 'unheard of')).toBeUndefined();
      expect(await followUps.standings(['a', 'b'])).toEqual({
        a: {
          articleId: 'a',
          textHash: hashOf('walrus 🦭 wakes'),
          collection: 'docs',
          from: '2026-02-01T00:00:00.000Z',
          until: '2026-04-01T00:00:00.000Z',
        },
      });
      expect(await followUps.standings([])).toEqual({});
    });

    it('tells whether an article began or ceased to be valid meanwhile', async () => {
      const store = await openWith();
      await store.lives.decide(
        'a',
        { validUntil: '2026-04-01T00:00:00.000Z', validFrom: '2026-02-01T00:00:00.000Z' },
        {},
      );
      const turned = (after: string, until: string) =>
        store.followUps.hasTurned(`${after}T00:00:00.000Z`, `${until}T00:00:00.000Z`);
      expect(await turned('2026-01-01', '2026-01-31')).toBe(false);
      expect(await turned('2026-01-31', '2026-02-01')).toBe(true);
      expect(await turned('2026-02-01', '2026-03-31')).toBe(false);
      expect(await turned('2026-03-31', '2026-04-01')).toBe(true);
      expect(await turned('2026-04-01', '2026-05-01')).toBe(false);
    });
  });
}
