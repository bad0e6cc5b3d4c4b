import { SocketModeReceiver } from '@slack/bolt';
import { expect, it, vi } from 'vitest';
import { createBoltLogger } from '../../../src/slack/logging/bolt-logger.js';
import { keepConnected } from '../../../src/slack/receivers/keep-connected.js';
import { defaultSlackTiming } from '../../../src/slack/settings/slack-timing.js';
import { wait } from '../../set-up/wait.js';
import { createGate } from '../gate.js';
import { createRecordingLog } from '../recording-log.js';
import { openFakeSlack } from '../start-edge.js';

async function connect(timing: Partial<typeof defaultSlackTiming> = {}) {
  const slack = await openFakeSlack();
  const log = createRecordingLog();
  const { client } = new SocketModeReceiver({
    appToken: slack.appToken,
    logger: createBoltLogger(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } } },
  });
  const connection = keepConnected({
    client,
    timing: { ...defaultSlackTiming, reconnectWait: 200, ...timing },
    log,
    now: Date.now,
    onChange: () => {},
    onFailure: () => {},
  });
  await connection.first;
  return { slack, client, connection };
}

it('cuts a socket whose other end does not answer a goodbye', async () => {
  const { slack, client, connection } = await connect({ transportStop: 50 });
  const gone = vi.fn();
  client.on('disconnected', gone);
  slack.sockets.open[0]?.freeze();
  await connection.stop();
  expect(gone).toHaveBeenCalled();
  expect(connection.isConnected).toBe(false);
});

it('keeps no socket that opens only after it was stopped', async () => {
  const { slack, connection } = await connect({ transportStop: 50 });
  const reply = createGate();
  slack.script('apps.connections.open', { kind: 'slow', until: reply.passed });
  slack.sockets.open[0]?.refresh();
  await vi.waitFor(() => expect(slack.callsOf('apps.connections.open')).toHaveLength(2), wait);
  await connection.stop();
  reply.open();
  await vi.waitFor(() => expect(slack.sockets.sockets).toHaveLength(2), wait);
  await slack.sockets.sockets[1]?.closed;
  expect(connection.isConnected).toBe(false);
  expect(slack.callsOf('apps.connections.open')).toHaveLength(2);
});

it('comes back at once the first time, and waits when its sockets keep closing', async () => {
  const { slack, connection } = await connect();
  const opened = () => slack.sockets.sockets.length;
  slack.sockets.open[0]?.refresh();
  await vi.waitFor(() => expect(opened()).toBe(2), wait);
  slack.sockets.open[0]?.refresh();
  await vi.waitFor(() => expect(opened()).toBe(3), wait);
  const [, second, third] = slack.callsOf('apps.connections.open').map(({ at }) => at);
  expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(195);
  await connection.stop();
});
