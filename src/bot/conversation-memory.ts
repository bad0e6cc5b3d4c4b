import type { PreviousExchange } from '../answer/conversation/read-follow-up.js';
import { type Answer, quotedText } from '../domain.js';
import type { Exchanges } from '../store/exchanges.js';

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

/** What was last said in each conversation, for as long as it may be gone on with. */
export interface ConversationMemory {
  recall(followed: Followed): Promise<PreviousExchange | undefined>;
  remember(followed: Followed, answer: Answer): Promise<void>;
}

export function createConversationMemory(exchanges: Exchanges, now: () => Date): ConversationMemory {
  return {
    recall: async (followed) => {
      const exchange = await exchanges.last(keyOf(followed));
      const isFresh = exchange && now().getTime() - Date.parse(exchange.askedAt) < conversationTime;
      return isFresh ? exchange : undefined;
    },
    remember: async (followed, answer) => {
      const [first] = answer.kind === 'cited' ? answer.citations : [];
      const [words] = first?.highlights ?? [];
      const exchange = {
        question: answer.readAs ?? answer.question,
        ...(first && words && { answer: quotedText(first, words) }),
        askedAt: now().toISOString(),
      };
      await exchanges.save(keyOf(followed), exchange, new Date(now().getTime() - conversationTime).toISOString());
    },
  };
}

function keyOf({ conversation, audience }: Followed): string {
  return audience === '' ? conversation : `${conversation} ${audience}`;
}
