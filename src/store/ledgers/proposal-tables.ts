import type { TableShape } from '../table-shape.js';

/** What people brought who may not take it in themselves, since format 17: see `Proposal`. */
const proposals: TableShape = {
  name: 'proposals',
  columns: {
    seq: 'integer',
    id: 'text',
    person: 'text',
    name: 'text',
    origin: 'text',
    content_hash: 'text',
    bytes: 'bytes?',
    proposed_at: 'text',
    verdict: 'text?',
    decided_by: 'text?',
    decided_at: 'text?',
    reason: 'text?',
  },
  key: ['seq'],
  isNumbered: true,
  unique: [['id']],
  indexes: { proposals_by_verdict: ['verdict'], proposals_by_person: ['person'] },
};

/** The message by which each manager was asked. */
const proposalCards: TableShape = {
  name: 'proposal_cards',
  columns: { proposal: 'integer', person: 'text', channel: 'text', ts: 'text' },
  key: ['proposal', 'person'],
  parents: { proposal: 'proposals' },
};

/** Each after those that it refers to. */
export const proposalTables: readonly TableShape[] = [proposals, proposalCards];
