import { type Answer, quotedText } from '../domain.js';
import type { Exchange, Exchanges, OwnExchange } from '../store/exchanges.js';

/** How long a conversation's last exchange is kept, and a person followed in it, in milliseconds: a day. */
export const conversationTime = 24 * 60 * 60 * 1_000;

/**
 * A conversation as those follow it who may see the same (`KeyedHoldings.audience`): what was said to others may tell
 * of articles that these don't see.
 */
interface Followed {
  readonly conversation: string;
  readonly audience: string;
}

/** An exchange, as it is to be remembered. */
export interface Remembered {
  /** The conversation, as those follow it who see what its asker sees. */
  readonly key: string;
  readonly exchange: OwnExchange;
}

/** What was last said in a conversation, if it may still be gone on with. */
export async function recall(
  exchanges: Pick<Exchanges, 'last'>,
  followed: Followed,
  now: Date,
): Promise<Exchange | undefined> {
  const exchange = await exchanges.last(keyOf(followed));
  const isFresh = exchange && now.getTime() - Date.parse(exchange.askedAt) < conversationTime;
  return isFresh ? exchange : undefined;
}

/** What a conversation's next question may lean on, once this was answered in it to a person. */
export function rememberedOf(followed: Followed, person: string, answer: Answer, now: Date): Remembered {
  const [first] = answer.kind === 'cited' ? answer.citations : [];
  const [words] = first?.highlights ?? [];
  return {
    key: keyOf(followed),
    exchange: {
      question: answer.readAs ?? answer.question,
      ...(first && words && { answer: quotedText(first, words) }),
      askedAt: now.toISOString(),
      person,
    },
  };
}

/** Writes it down, and forgets every conversation that nobody may go on with any more. */
export async function remember(
  exchanges: Pick<Exchanges, 'save'>,
  { key, exchange }: Remembered,
  now: Date,
): Promise<void> {
  await exchanges.save(key, exchange, oldestRemembered(now));
}

/** The instant before which nothing that was asked may be gone on with at `now`. */
export function oldestRemembered(now: Date): string {
  return new Date(now.getTime() - conversationTime).toISOString();
}

function keyOf({ conversation, audience }: Followed): string {
  return audience === '' ? conversation : `${conversation} ${audience}`;
}
