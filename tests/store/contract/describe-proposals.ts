import { describe, expect, it } from 'vitest';
import type { NewProposal } from '../../../src/store/proposal-box.js';
import type { StoreBench } from './store-bench.js';

const proposedAt = '2026-03-01T12:00:00.000Z';
const limits = { ofPerson: 2, ofAll: 3 };

function brought(id: string, more: Partial<NewProposal> = {}): NewProposal {
  const bytes = new Uint8Array([0, 255, 7]);
  const file = { name: 'rules.md', origin: `slack:${id}`, bytes, contentHash: 'h1' };
  return { id, person: 'T:ann', proposedAt, ...file, ...more };
}

function verdict(verdict: 'approved' | 'rejected', person: string, reason?: string) {
  return { verdict, person, decidedAt: '2026-03-01T13:00:00.000Z', ...(reason !== undefined && { reason }) };
}

/** What people propose, and what is decided of it. */
export function describeProposals(bench: StoreBench): void {
  describe(`${bench.name}: proposals`, () => {
    it('keeps a file with its bytes until somebody has decided and it is let go', async () => {
      const { proposals } = await bench.openNew();
      const kept = await proposals.keep(brought('p1'), limits);
      const { id, person, name, origin } = brought('p1');
      const whole = { id, person, name, origin, proposedAt, cards: [] };
      expect(kept).toEqual({ kind: 'kept', proposal: whole });
      expect(await proposals.proposal('p1')).toEqual(whole);
      expect(await proposals.open()).toEqual([whole]);
      expect([...((await proposals.bytes('p1')) ?? [])]).toEqual([0, 255, 7]);
      expect(await proposals.letGo('p1')).toBe(false);
      expect(await proposals.bytes('p1')).toBeDefined();
      const decision = verdict('approved', 'T:mia');
      expect(await proposals.decide('p1', decision)).toEqual({ isFirst: true, proposal: { ...whole, decision } });
      expect(await proposals.open()).toEqual([]);
      expect(await proposals.bytes('p1')).toBeDefined();
      expect((await proposals.unfinished('9999')).map(({ id }) => id)).toEqual(['p1']);
      expect(await proposals.unfinished(decision.decidedAt)).toEqual([]);
      const both = await Promise.all([proposals.letGo('p1'), proposals.letGo('p1')]);
      expect(both.toSorted()).toEqual([false, true]);
      expect(await proposals.unfinished('9999')).toEqual([]);
      expect(await proposals.bytes('p1')).toBeUndefined();
      expect(await proposals.proposal('p2')).toBeUndefined();
      expect(await proposals.decide('p2', decision)).toBeUndefined();
    });

    it('lets one of several managers decide, and tells the others what it was', async () => {
      const { proposals } = await bench.openNew();
      await proposals.keep(brought('p1'), limits);
      const [first, second] = await Promise.all([
        proposals.decide('p1', verdict('rejected', 'T:mia', 'out of date')),
        proposals.decide('p1', verdict('approved', 'T:leo')),
      ]);
      expect([first?.isFirst, second?.isFirst].filter(Boolean)).toHaveLength(1);
      expect(first?.proposal.decision).toEqual(second?.proposal.decision);
    });

    it('lets go of the bytes of what is rejected at once', async () => {
      const { proposals } = await bench.openNew();
      await proposals.keep(brought('p1'), limits);
      await proposals.decide('p1', verdict('rejected', 'T:mia', 'out of date'));
      expect(await proposals.bytes('p1')).toBeUndefined();
      expect((await proposals.proposal('p1'))?.decision?.reason).toBe('out of date');
    });

    it('knows what the same person brought before, and keeps no more than it may', async () => {
      const { proposals } = await bench.openNew();
      await proposals.keep(brought('p1'), limits);
      const again = await proposals.keep(brought('p2', { origin: 'slack:p1' }), limits);
      expect(again).toMatchObject({ kind: 'known', proposal: { id: 'p1' } });
      expect(await proposals.keep(brought('p3', { person: 'T:ben', origin: 'slack:p1' }), limits)).toMatchObject({
        kind: 'kept',
      });
      expect(await proposals.keep(brought('p4', { origin: 'slack:p1', contentHash: 'h2' }), limits)).toMatchObject({
        kind: 'kept',
      });
      expect(await proposals.keep(brought('p5'), limits)).toEqual({ kind: 'too_many' });
      expect(await proposals.keep(brought('p6', { person: 'T:ben' }), limits)).toEqual({ kind: 'too_many' });
      await proposals.decide('p1', verdict('approved', 'T:mia'));
      expect(await proposals.keep(brought('p6', { person: 'T:ben' }), limits)).toMatchObject({ kind: 'kept' });
      expect((await proposals.open()).map(({ id }) => id)).toEqual(['p3', 'p4', 'p6']);
    });

    it('keeps which message asked each manager', async () => {
      const { proposals } = await bench.openNew();
      await proposals.keep(brought('p1'), limits);
      await proposals.keep(brought('p2'), limits);
      await proposals.addCard('p1', { person: 'T:mia', channel: 'D1', ts: '1.1' });
      await proposals.addCard('p1', { person: 'T:leo', channel: 'D2', ts: '2.1' });
      await proposals.addCard('p1', { person: 'T:mia', channel: 'D1', ts: '1.2' });
      await proposals.addCard('p3', { person: 'T:mia', channel: 'D1', ts: '1.3' });
      const cards = [
        { person: 'T:leo', channel: 'D2', ts: '2.1' },
        { person: 'T:mia', channel: 'D1', ts: '1.2' },
      ];
      expect((await proposals.open()).map((proposal) => proposal.cards)).toEqual([cards, []]);
      expect((await proposals.proposal('p1'))?.cards).toEqual(cards);
    });

    it('says in the log of changes who proposed and who decided', async () => {
      const { proposals, audit } = await bench.openNew();
      await proposals.keep(brought('p1'), limits);
      await proposals.decide('p1', verdict('approved', 'T:mia'));
      await proposals.decide('p1', verdict('rejected', 'T:leo'));
      expect((await audit.entries()).map(({ act, person, subject }) => [act, person, subject])).toEqual([
        ['article_proposed', 'T:ann', 'p1'],
        ['proposal_approved', 'T:mia', 'p1'],
      ]);
    });

    it('forgets what an erased person proposed, and that it was they who decided', async () => {
      const { proposals, erase } = await bench.openNew();
      await proposals.keep(brought('p1'), limits);
      await proposals.keep(brought('p2', { person: 'T:ben' }), limits);
      await proposals.addCard('p1', { person: 'T:mia', channel: 'D1', ts: '1.1' });
      await proposals.addCard('p2', { person: 'T:ann', channel: 'D3', ts: '3.1' });
      await proposals.decide('p2', verdict('approved', 'T:ann'));
      await erase({ person: 'T:ann', by: 'program', asks: () => false });
      expect(await proposals.proposal('p1')).toBeUndefined();
      expect(await proposals.proposal('p2')).toMatchObject({ cards: [], decision: { person: '' } });
    });
  });
}
