import { expect, it, vi } from 'vitest';
import { eventCallback, mention } from '../fake-slack/payloads.js';
import { signRequest } from '../fake-slack/sign-request.js';
import { createFakeBot } from './fake-bot.js';
import { startEdge } from './start-edge.js';

const wait = { interval: 5, timeout: 5_000 };

function now() {
  return Math.floor(Date.now() / 1_000);
}

function post(url: string, signed: { readonly body: string; readonly headers: Readonly<Record<string, string>> }) {
  return fetch(`${url}/slack/events`, { method: 'POST', ...signed });
}

it('turns away what is not signed, signed with another secret, or old', async () => {
  const bot = createFakeBot();
  const { url, slack } = await startEdge({ transport: 'http', bot });
  const body = JSON.stringify(eventCallback(mention('<@U0BOT> forged?')));
  const json = 'application/json';
  const refused = [
    signRequest(body, json, 'another-secret', now()),
    signRequest(body, json, slack.signingSecret, now() - 6 * 60),
    { body, headers: { 'content-type': json } },
    { ...signRequest('{}', json, slack.signingSecret, now()), body },
  ];
  for (const request of refused) expect((await post(url, request)).status).toBe(401);
  expect((await post(url, signRequest(body, json, slack.signingSecret, now()))).status).toBe(200);
  await vi.waitFor(() => expect(bot.requests).toHaveLength(1), wait);
});

it('answers Slack’s check of the address', async () => {
  const { url, slack } = await startEdge({ transport: 'http' });
  const body = JSON.stringify({ type: 'url_verification', challenge: 'c-1', token: 't' });
  const response = await post(url, signRequest(body, 'application/json', slack.signingSecret, now()));
  expect(await response.json()).toEqual({ challenge: 'c-1' });
});

it('serves its health beside Slack’s requests, and nothing else', async () => {
  let isReady = true;
  const checkReady = async () => {
    if (!isReady) throw new Error('secret details of the store');
  };
  const { url } = await startEdge({ transport: 'http', bot: createFakeBot({ checkReady }) });
  expect(await (await fetch(`${url}/livez`)).json()).toEqual({ status: 'ok' });
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  isReady = false;
  const response = await fetch(`${url}/readyz`);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ status: 'unavailable', reason: 'The store is not ready.' });
  expect((await fetch(`${url}/livez`)).status).toBe(200);
  expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
});

it('is not ready when the store does not answer in time', async () => {
  const bot = createFakeBot({ checkReady: () => new Promise(() => {}) });
  const { url } = await startEdge({ transport: 'http', bot, timing: { readyTimeout: 20 } });
  const response = await fetch(`${url}/readyz`);
  expect(await response.json()).toEqual({ status: 'unavailable', reason: 'The store does not answer.' });
});

it('says that its port is taken, that its token is wrong, or that its secret is missing', async () => {
  const { slack, url } = await startEdge({ transport: 'http' });
  const port = Number(new URL(url).port);
  await expect(startEdge({ transport: 'http', slack, settings: { port } })).rejects.toThrow(`127.0.0.1:${port}`);
  await expect(startEdge({ transport: 'http', slack, settings: { botToken: 'xoxb-no' } })).rejects.toThrow(
    'SLACK_BOT_TOKEN',
  );
  await expect(startEdge({ transport: 'http', slack, settings: { signingSecret: '' } })).rejects.toThrow(
    'SLACK_SIGNING_SECRET',
  );
});

it('asks Slack who it is once, at the start', async () => {
  const { slack, command, mention: say } = await startEdge({ transport: 'http' });
  await command('one?').ack;
  await say('<@U0BOT> two?');
  await vi.waitFor(() => expect(slack.workspace.messages).toHaveLength(1), wait);
  expect(slack.callsOf('auth.test')).toHaveLength(1);
});
