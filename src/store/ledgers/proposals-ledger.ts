import type { Proposal, ProposalCard, ProposalDecision } from '../../domain.js';
import type { NewProposal, ProposalBox, ProposalLimits } from '../proposal-box.js';
import { all, first, insert, run, type SqlLedger, type SqlWork, transaction } from '../sql.js';
import { writeAudit } from './audit-ledger.js';

interface ProposalRow {
  readonly seq: number;
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly origin: string;
  readonly proposed_at: string;
  readonly verdict: ProposalDecision['verdict'] | null;
  readonly decided_by: string | null;
  readonly decided_at: string | null;
  readonly reason: string | null;
}

interface CardRow extends ProposalCard {
  readonly proposal: number;
}

/** All but the bytes. */
const COLUMNS = 'seq, id, person, name, origin, proposed_at, verdict, decided_by, decided_at, reason';

const FIND = `SELECT ${COLUMNS} FROM proposals WHERE id = $1`;

const OPEN = `SELECT ${COLUMNS} FROM proposals WHERE verdict IS NULL ORDER BY seq`;

const SAME = `
  SELECT ${COLUMNS} FROM proposals
  WHERE person = $1 AND origin = $2 AND content_hash = $3 AND verdict IS NULL`;

const DECIDE = `
  UPDATE proposals SET verdict = $2, decided_by = $3, decided_at = $4, reason = $5
  WHERE id = $1 AND verdict IS NULL`;

const LET_GO = 'UPDATE proposals SET bytes = NULL WHERE id = $1 AND verdict IS NOT NULL AND bytes IS NOT NULL';

const UNFINISHED = `
  SELECT ${COLUMNS} FROM proposals
  WHERE verdict = 'approved' AND bytes IS NOT NULL AND decided_at < $1 ORDER BY seq`;

const CARDS = `
  SELECT c.proposal, c.person, c.channel, c.ts FROM proposal_cards c
  WHERE c.proposal = ANY($1) ORDER BY c.proposal, c.person`;

/** Each method is one transaction, and the log of changes learns of it in the same. */
export function createProposalsLedger(): SqlLedger<ProposalBox> {
  return {
    keep: (proposal, limits) => transaction('proposals', keep(proposal, limits)),
    proposal: find,
    *bytes(id) {
      const row = yield* first<{ readonly bytes: Uint8Array | null }>('SELECT bytes FROM proposals WHERE id = $1', id);
      return row?.bytes ?? undefined;
    },
    *open() {
      return yield* withCards(yield* all<ProposalRow>(OPEN));
    },
    decide: (id, decision) => transaction('proposals', decide(id, decision)),
    *letGo(id) {
      return (yield* run(LET_GO, id)) > 0;
    },
    *unfinished(before) {
      return yield* withCards(yield* all<ProposalRow>(UNFINISHED, before));
    },
    addCard: (id, card) => transaction('proposals', addCard(id, card)),
  };
}

/** Takes away what one person proposed, and that it was they who decided of others'. */
export function* dropProposalsOf(person: string): SqlWork<number> {
  yield* run("UPDATE proposals SET decided_by = '' WHERE decided_by = $1", person);
  const theirs = 'SELECT seq FROM proposals WHERE person = $1';
  yield* run(`DELETE FROM proposal_cards WHERE person = $1 OR proposal IN (${theirs})`, person);
  return yield* run('DELETE FROM proposals WHERE person = $1', person);
}

type Kept = { readonly kind: 'kept' | 'known'; readonly proposal: Proposal } | { readonly kind: 'too_many' };

function* keep(given: NewProposal, { ofPerson, ofAll }: ProposalLimits): SqlWork<Kept> {
  const { id, person, name, origin, proposedAt, contentHash, bytes } = given;
  const same = yield* first<ProposalRow>(SAME, person, origin, contentHash);
  if (same) return { kind: 'known', proposal: yield* whole(same) };
  const open = yield* all<Pick<ProposalRow, 'person'>>('SELECT person FROM proposals WHERE verdict IS NULL');
  if (open.length >= ofAll || open.filter((row) => row.person === person).length >= ofPerson) {
    return { kind: 'too_many' };
  }
  yield* insert(
    'proposals',
    ['id', 'person', 'name', 'origin', 'content_hash', 'bytes', 'proposed_at'],
    [[id, person, name, origin, contentHash, bytes, proposedAt]],
  );
  yield* writeAudit({ at: proposedAt, act: 'article_proposed', by: { person }, subject: id });
  return { kind: 'kept', proposal: { id, person, name, origin, proposedAt, cards: [] } };
}

function* decide(
  id: string,
  { verdict, person, decidedAt, reason }: ProposalDecision,
): SqlWork<{ readonly isFirst: boolean; readonly proposal: Proposal } | undefined> {
  const isFirst = (yield* run(DECIDE, id, verdict, person, decidedAt, reason ?? null)) > 0;
  if (isFirst) {
    yield* writeAudit({ at: decidedAt, act: `proposal_${verdict}`, by: { person }, subject: id });
    if (verdict === 'rejected') yield* run(LET_GO, id);
  }
  const proposal = yield* find(id);
  return proposal && { isFirst, proposal };
}

function* addCard(id: string, { person, channel, ts }: ProposalCard): SqlWork<void> {
  const row = yield* first<Pick<ProposalRow, 'seq'>>('SELECT seq FROM proposals WHERE id = $1', id);
  if (!row) return;
  yield* run('DELETE FROM proposal_cards WHERE proposal = $1 AND person = $2', row.seq, person);
  yield* insert('proposal_cards', ['proposal', 'person', 'channel', 'ts'], [[row.seq, person, channel, ts]]);
}

function* find(id: string): SqlWork<Proposal | undefined> {
  const row = yield* first<ProposalRow>(FIND, id);
  return row && (yield* whole(row));
}

function* whole(row: ProposalRow): SqlWork<Proposal> {
  const [proposal] = yield* withCards([row]);
  if (!proposal) throw new Error('a proposal that was just read is gone');
  return proposal;
}

function* withCards(rows: readonly ProposalRow[]): SqlWork<readonly Proposal[]> {
  const cards =
    rows.length === 0
      ? []
      : yield* all<CardRow>(
          CARDS,
          rows.map(({ seq }) => seq),
        );
  return rows.map((row) => {
    const own = cards.filter(({ proposal }) => proposal === row.seq);
    return proposalOf(
      row,
      own.map(({ person, channel, ts }) => ({ person, channel, ts })),
    );
  });
}

function proposalOf(row: ProposalRow, cards: readonly ProposalCard[]): Proposal {
  const { id, person, name, origin, proposed_at, verdict, decided_by, decided_at, reason } = row;
  const decision = verdict && {
    verdict,
    person: decided_by ?? '',
    decidedAt: decided_at ?? '',
    ...(reason !== null && { reason }),
  };
  return { id, person, name, origin, proposedAt: proposed_at, ...(decision && { decision }), cards };
}
