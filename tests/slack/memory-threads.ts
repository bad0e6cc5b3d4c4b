import type { Threads } from '../../src/domain.js';

/** Threads that outlive the bots which follow them; their day never ends. */
export function createMemoryThreads(): Threads {
  const pairs: { readonly conversation: string; readonly person: string }[] = [];
  const of = (conversation: string) => pairs.filter((pair) => pair.conversation === conversation);
  return {
    follow: async (conversation, person) => {
      if (!of(conversation).some((pair) => pair.person === person)) pairs.push({ conversation, person });
    },
    renew: async () => {},
    followed: async (conversation) => of(conversation).map(({ person }) => person),
    leave: async (conversation, except) => {
      for (const pair of of(conversation)) if (pair.person !== except) pairs.splice(pairs.indexOf(pair), 1);
    },
  };
}
