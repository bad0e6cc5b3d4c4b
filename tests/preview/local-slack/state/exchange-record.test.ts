import { expect, it } from 'vitest';
import { createChanges } from '../../../../src/preview/local-slack/state/changes.js';
import { createExchangeRecord, exchangeLimit } from '../../../../src/preview/local-slack/state/exchange-record.js';
import { openWorkspace } from '../open-workspace.js';

it('shows each request with its answer and its milliseconds, in both directions', async () => {
  let now = 1_000;
  const answer = () => {
    now += 7;
    return { text: 'In 1901.' };
  };
  const { slack, call } = await openWorkspace({ now: () => now, answer });
  await slack.people.command('U0ANN', 'C0PRESS', '/ask', 'when?');
  await call('chat.postMessage', { channel: 'C0NONE', text: 'a' });
  expect(slack.exchanges).toMatchObject([
    {
      direction: 'to_bot',
      name: 'slash_commands /ask',
      at: 1_000,
      tookMs: 7,
      request: { text: 'when?' },
      response: { text: 'In 1901.' },
      isRefused: false,
    },
    {
      direction: 'to_slack',
      name: 'chat.postMessage',
      at: 1_007,
      tookMs: 0,
      response: { ok: false, error: 'channel_not_found' },
      isRefused: true,
    },
  ]);
});

it('shows no secret', async () => {
  const { slack, call } = await openWorkspace({ secret: 'hunter2' });
  await call('apps.connections.open', { token: 'xapp-hunter3' }, slack.connection.appToken);
  await slack.people.command('U0ANN', 'C0PRESS', '/ask', 'is it xoxb-hunter4-a?');
  const shown = JSON.stringify(slack.exchanges.map(({ request, response }) => [request, response]));
  expect(shown).toContain('is it •••?');
  // The address that a command brings is no more than a name of this very request.
  expect(shown.replace(/\/respond\/\d+\/hunter2/g, '')).not.toMatch(/hunter/);
});

it('keeps the newest', () => {
  const record = createExchangeRecord(() => 0, createChanges());
  for (let index = 0; index <= exchangeLimit; index += 1) {
    record.begin('to_slack', `call ${index}`, {})({ response: {}, isRefused: false });
  }
  expect(record.exchanges).toHaveLength(exchangeLimit);
  expect(record.exchanges[0]?.name).toBe('call 1');
});

it('does not say how long a request took that nobody has answered yet', () => {
  const record = createExchangeRecord(() => 0, createChanges());
  const finish = record.begin('to_bot', 'events_api message', {});
  expect(record.exchanges[0]).not.toHaveProperty('tookMs');
  record.reset();
  finish({ response: {}, isRefused: false });
  expect(record.exchanges).toEqual([]);
});
