import type { Delivery } from '../../domain.js';
import { all, first, listParameters, run, type SqlWork } from '../sql.js';

/** A delivery as it is kept, but for its payload. */
export interface DeliveryRow {
  readonly seq: number;
  readonly owner: string;
  readonly fence: number;
  readonly state: 'started' | 'posting' | 'done';
  /** 1 where it was `posting` when its owner was gone: nobody knows whether it was answered, and that is to be told. */
  readonly doubt: number;
  readonly leased_until: number;
  readonly started_at: number;
}

export const deliveryColumns = 'seq, owner, fence, state, doubt, leased_until, started_at';

/** What is known under one of its names, the first before those that came later. */
export function findKnown({ id, keys }: Delivery): SqlWork<readonly DeliveryRow[]> {
  const text = `
    SELECT ${deliveryColumns} FROM deliveries WHERE seq IN (
      SELECT delivery FROM delivery_ids WHERE id = $1
      UNION SELECT delivery FROM delivery_keys WHERE key IN (${listParameters(2, keys.length)}))
    ORDER BY seq`;
  return all(text, id, ...keys);
}

/** Names that are known already stay with the delivery that has them. */
export function* nameDelivery(seq: number, { id, keys }: Delivery): SqlWork<void> {
  yield* run('INSERT INTO delivery_ids (id, delivery) VALUES ($1, $2) ON CONFLICT DO NOTHING', id, seq);
  const rows = keys.map((_, i) => `($1, $${i + 2})`).join(', ');
  yield* run(`INSERT INTO delivery_keys (delivery, key) VALUES ${rows} ON CONFLICT DO NOTHING`, seq, ...keys);
}

/** Joins other rows that turn out to be the same delivery to it, with all their names. */
export function* merge(seq: number, others: readonly DeliveryRow[]): SqlWork<void> {
  if (others.length === 0) return;
  const seqs = others.map((other) => other.seq);
  const list = listParameters(2, seqs.length);
  yield* run(`UPDATE delivery_ids SET delivery = $1 WHERE delivery IN (${list})`, seq, ...seqs);
  yield* run(`UPDATE delivery_keys SET delivery = $1 WHERE delivery IN (${list})`, seq, ...seqs);
  yield* run(`DELETE FROM deliveries WHERE seq IN (${listParameters(1, seqs.length)})`, ...seqs);
}

/** Under the least of its ids. */
export function* readDelivery(seq: number): SqlWork<Delivery | undefined> {
  const row = yield* first<{ readonly payload: string }>('SELECT payload FROM deliveries WHERE seq = $1', seq);
  const named = yield* first<{ readonly id: string }>(
    'SELECT id FROM delivery_ids WHERE delivery = $1 ORDER BY id',
    seq,
  );
  const rows = yield* all<{ readonly key: string }>(
    'SELECT key FROM delivery_keys WHERE delivery = $1 ORDER BY key',
    seq,
  );
  const [key, ...others] = rows.map((named) => named.key);
  return row && named && key !== undefined ? { id: named.id, keys: [key, ...others], ...row } : undefined;
}
