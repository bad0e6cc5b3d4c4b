import { describe, expect, it, vi } from 'vitest';
import { createFakeBot } from './fake-bot.js';
import { startEdge } from './start-edge.js';

const busy = 'More is asked of me right now than I can answer. Please try again in a minute.';
const wait = { interval: 5, timeout: 5_000 };

/** The line before the threads is full, but for whoever asks in its first place. */
function createCrowdedBot() {
  return createFakeBot({ expectedWait: (person) => (person === 'T0HOME:U0BEN' ? 0 : Number.POSITIVE_INFINITY) });
}

describe.each(['http', 'socket'] as const)('where nobody more can be answered, over %s', (transport) => {
  it('a command is told so in its acknowledgement, and nothing else is done for it', async () => {
    const bot = createCrowdedBot();
    const { command, slack, log } = await startEdge({ transport, bot });
    const asked = Array.from({ length: 20 }, (_, number) => command(`who ${number}?`));
    for (const { ack } of asked) {
      const told = await ack;
      expect(told).toMatchObject({ response_type: 'ephemeral', text: busy });
      expect(JSON.stringify(told.blocks)).toContain(busy);
    }
    const facts = command('Interpol', { command: '/facts' });
    expect((await facts.ack).text).toBe(busy);
    // What is asked after them has been to the end of the way.
    const { ack } = command('and who?', { user_id: 'U0BEN' });
    expect((await ack).text).toContain('and who?');
    expect(bot.requests.map(({ question }) => question)).toEqual(['and who?']);
    expect(slack.callsOf('users.info')).toHaveLength(1);
    expect([...asked, facts].flatMap(({ answers }) => answers)).toEqual([]);
    const lines = log.lines.filter(({ message }) => message.startsWith('Commands were told at the door'));
    expect(lines).toMatchObject([{ level: 'warn', fields: { count: 1 } }]);
  });

  it('what can be kept is answered all the same: mentions, messages, presses', async () => {
    const bot = createCrowdedBot();
    const { mention, direct, press, slack } = await startEdge({ transport, bot });
    await mention('<@U0BOT> who?');
    await direct('and when?');
    const pressed = press({ type: 'button', action_id: 'answer_context', value: 'x1' });
    await pressed.ack;
    await vi.waitFor(() => expect(bot.requests).toHaveLength(2), wait);
    await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(2), wait);
    await vi.waitFor(() => expect(slack.viewsOf('U0ANN').length + pressed.answers.length).toBeGreaterThan(0), wait);
    expect(JSON.stringify(slack.workspace.messages)).not.toContain(busy);
  });
});
