import type { Exchanges, OwnExchange } from '../exchanges.js';
import { first, run, type SqlLedger, type SqlWork, transaction } from '../sql.js';

interface ExchangeRow {
  readonly question: string;
  readonly answer: string | null;
  readonly asked_at: string;
}

const FIND = 'SELECT question, answer, asked_at FROM exchanges WHERE conversation = $1';

const SAVE = `
  INSERT INTO exchanges (conversation, asked_at, question, answer, person) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (conversation) DO UPDATE
  SET asked_at = excluded.asked_at, question = excluded.question, answer = excluded.answer,
    person = excluded.person`;

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
  yield* run(SAVE, conversation, exchange.askedAt, exchange.question, exchange.answer ?? null, exchange.person);
  yield* run(FORGET, forgetBefore);
}
