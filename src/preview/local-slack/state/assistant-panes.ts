import type { Changes } from './changes.js';

interface PinnedPrompts {
  readonly title?: string;
  readonly prompts: readonly Prompt[];
}

interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** What the bot shows in its own conversations beside messages: suggested prompts, and what it is doing. */
export interface AssistantPanes {
  promptsOf(channel: string): PinnedPrompts | undefined;
  pin(channel: string, prompts: PinnedPrompts): void;
  statusOf(channel: string, threadTs: string): string | undefined;
  /** An empty status ends it. */
  setStatus(channel: string, threadTs: string, status: string): void;
  reset(): void;
}

/**
 * Milliseconds after which Slack clears a status, https://docs.slack.dev/reference/methods/assistant.threads.setStatus.
 */
const statusLifetime = 2 * 60_000;

export function createAssistantPanes(now: () => number, changes: Changes): AssistantPanes {
  const pinned = new Map<string, PinnedPrompts>();
  const statuses = new Map<string, { readonly status: string; readonly since: number }>();
  const key = (channel: string, threadTs: string) => `${channel} ${threadTs}`;
  return {
    promptsOf: (channel) => pinned.get(channel),
    pin: (channel, prompts) => {
      pinned.set(channel, prompts);
      changes.announce();
    },
    statusOf: (channel, threadTs) => {
      const held = statuses.get(key(channel, threadTs));
      return held && now() - held.since < statusLifetime ? held.status : undefined;
    },
    setStatus: (channel, threadTs, status) => {
      const wasSet = statuses.delete(key(channel, threadTs));
      if (status !== '') statuses.set(key(channel, threadTs), { status, since: now() });
      if (wasSet || status !== '') changes.announce();
    },
    reset: () => {
      pinned.clear();
      statuses.clear();
      changes.announce();
    },
  };
}
