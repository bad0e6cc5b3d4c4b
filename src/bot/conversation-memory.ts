import type { PreviousExchange } from '../answer/conversation/read-follow-up.js';
import { type Answer, quotedText } from '../domain.js';
import type { Exchanges } from '../store/exchanges.js';

/** How long a conversation's last exchange is kept, and a person followed in it, in milliseconds: a day. */
export const conversationTime = 24 * 60 * 60 * 1_000;

/** What was last said in each conversation, for as long as it may be gone on with. */
export interface ConversationMemory {
  recall(conversation: string): Promise<PreviousExchange | undefined>;
  remember(conversation: string, answer: Answer): Promise<void>;
}

export function createConversationMemory(exchanges: Exchanges, now: () => Date): ConversationMemory {
  return {
    recall: async (conversation) => {
      const exchange = await exchanges.last(conversation);
      const isFresh = exchange && now().getTime() - Date.parse(exchange.askedAt) < conversationTime;
      return isFresh ? exchange : undefined;
    },
    remember: async (conversation, answer) => {
      const [first] = answer.kind === 'cited' ? answer.citations : [];
      const [words] = first?.highlights ?? [];
      const exchange = {
        question: answer.readAs ?? answer.question,
        ...(first && words && { answer: quotedText(first, words) }),
        askedAt: now().toISOString(),
      };
      await exchanges.save(conversation, exchange, new Date(now().getTime() - conversationTime).toISOString());
    },
  };
}
