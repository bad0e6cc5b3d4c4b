import { expect, it, onTestFinished } from 'vitest';
import type { LocalSlack, Message } from '../../../../src/preview/local-slack/contract.js';
import { createLocalSlack } from '../../../../src/preview/local-slack/create-local-slack.js';
import { measureAnswer } from '../../../../src/preview/page/tab/measure-answer.js';
import { shippedManifest } from '../../start-test-preview.js';

/** A workspace in which this was said, the bot's part without a bot. */
async function openWith(
  messages: readonly Message[],
  exchanges: LocalSlack['exchanges'] = [],
): Promise<(at: number) => number | undefined> {
  const slack = await createLocalSlack({ manifest: shippedManifest() });
  onTestFinished(() => slack.close());
  const told = { ...slack, messages, exchanges };
  return (at) => {
    const message = messages[at];
    return message && measureAnswer(told, message);
  };
}

function said(ts: string, user: string, more: Partial<Message> = {}): Message {
  return {
    channel: 'C0GENERAL',
    ts,
    user,
    text: 'x',
    ...more,
  };
}

it('counts from the last question in the thread', async () => {
  const tookOf = await openWith([
    said('10.000000', 'U0ANN'),
    said('10.250000', 'U0BOT', { threadTs: '10.000000' }),
    said('20.000000', 'U0BEN', { threadTs: '10.000000' }),
    said('20.100000', 'U0ANN'),
    said('20.400000', 'U0BOT', { threadTs: '10.000000' }),
    said('21.000000', 'U0BOT'),
  ]);
  expect([0, 1, 2, 3, 4, 5].map(tookOf)).toEqual([undefined, 250, undefined, undefined, 400, undefined]);
});

it('counts from the command where only its asker sees the answer', async () => {
  const asked = (id: number, user: string, at: number): LocalSlack['exchanges'][number] => ({
    id,
    direction: 'to_bot',
    name: 'slash_commands /ask',
    at,
    request: { user_id: user, channel_id: 'C0GENERAL' },
    isRefused: false,
  });
  const tookOf = await openWith(
    [said('10.090000', 'U0BOT', { onlyFor: 'U0ANN' }), said('30.000000', 'U0BOT', { onlyFor: 'U0CHLOE' })],
    [asked(1, 'U0ANN', 10_040), asked(2, 'U0BEN', 10_080), asked(3, 'U0ANN', 20_000)],
  );
  expect([0, 1].map(tookOf)).toEqual([50, undefined]);
});
