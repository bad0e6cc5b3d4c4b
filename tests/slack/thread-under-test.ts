import { expect, onTestFinished, vi } from 'vitest';
import { threadReply } from '../fake-slack/payloads.js';
import { openTestBot, type TestBot } from '../open-test-bot.js';
import { wait } from '../set-up/wait.js';
import { type EdgeUnderTest, type StartOptions, startEdge } from './start-edge.js';

type Fields = Readonly<Record<string, unknown>>;

export const root = '1770000000.000001';
const opening = '<@U0BOT> Where will the General Assembly of Interpol be held?';

export interface ThreadUnderTest extends EdgeUnderTest, TestBot {
  /** Mentions the bot in the thread, and waits for its answer. */
  ask(text?: string, more?: Fields): Promise<void>;
  /** Writes in the thread without a mention. Resolves when that is acknowledged. */
  say(text: string, more?: Fields, envelope?: Fields): Promise<unknown>;
  /** Everything in the thread that the bot has posted since last asked, once all that was said so far is dealt with. */
  heard(): Promise<readonly string[]>;
}

/** The real bot behind the real edge, and a thread in #press that nobody has written in yet. */
export async function openThread(options: StartOptions & { readonly opened?: TestBot } = {}): Promise<ThreadUnderTest> {
  const opened = options.opened ?? (await openTestBot());
  if (!options.opened) onTestFinished(() => opened.bot.close());
  const edge = await startEdge({ ...options, bot: opened.bot });
  const posts = () => edge.slack.workspace.messages;
  let seen = posts().length;
  const count = () => posts().filter(({ channel }) => channel !== 'C0OTHER').length;
  seen = count();

  const say: ThreadUnderTest['say'] = (text, more = {}, envelope = {}) =>
    edge.event(threadReply(text, root, more), envelope);
  const settle = async () => {
    const others = () => posts().filter(({ channel }) => channel === 'C0OTHER').length;
    const before = others();
    await edge.mention('<@U0BOT> help', { channel: 'C0OTHER', user: 'U0FAR' });
    await vi.waitFor(() => expect(others()).toBe(before + 1), wait);
  };
  return {
    ...opened,
    ...edge,
    say,
    ask: async (text = opening, more = {}) => {
      const before = count();
      await edge.mention(text, { thread_ts: root, ...more });
      await vi.waitFor(() => expect(count()).toBe(before + 1), wait);
      seen = count();
    },
    heard: async () => {
      await settle();
      const fresh = posts()
        .filter(({ channel }) => channel !== 'C0OTHER')
        .slice(seen);
      seen = count();
      return fresh.map(({ text }) => text);
    },
  };
}
