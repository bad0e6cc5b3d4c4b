import type { Exchanges, OwnExchange } from '../exchanges.js';
import { first, run, type SqlLedger, type SqlWork, transaction } from '../sql.js';

interface ExchangeRow {
  readonly question: string;
  readonly answer: string | null;
  readonly asked_at: string;
}

const FIND = 'SELECT question, answer, asked_at FROM exchanges WHERE conversation = $1';

const CHANGE = 'UPDATE exchanges SET asked_at = $2, question = $3, answer = $4, person = $5 WHERE conversation = $1';

const ADD = 'INSERT INTO exchanges (conversation, asked_at, question, answer, person) VALUES ($1, $2, $3, $4, $5)';

const FORGET = 'DELETE FROM exchanges WHERE asked_at < $1';

export function createExchangesLedger(): SqlLedger<Exchanges> {
  return {
    *last(conversation) {
      const row = yield* first<ExchangeRow>(FIND, conversation);
      if (!row) return undefined;
      const { question, answer, asked_at } = row;
      return { question, ...(answer !== null && { answer }), askedAt: asked_at };
    },
    save: (conversation, exchange, forgetBefore) =>
      transaction('exchanges', save(conversation, exchange, forgetBefore)),
    *forget(before) {
      yield* run(FORGET, before);
    },
  };
}

function* save(conversation: string, exchange: OwnExchange, forgetBefore: string): SqlWork<void> {
  const values = [conversation, exchange.askedAt, exchange.question, exchange.answer ?? null, exchange.person];
  if ((yield* run(CHANGE, ...values)) === 0) yield* run(ADD, ...values);
  yield* run(FORGET, forgetBefore);
}
