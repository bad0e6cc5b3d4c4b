import { expect, it } from 'vitest';
import { openManifest, openWorkspace } from '../open-workspace.js';

it('knows the bot by its token alone (https://docs.slack.dev/reference/methods/auth.test)', async () => {
  const { slack, call } = await openWorkspace();
  expect(await call('auth.test')).toMatchObject({ ok: true, team_id: 'T0HOME', user_id: 'U0BOT', bot_id: 'B0BOT' });
  expect(await call('auth.test', {}, 'xoxb-other')).toEqual({ ok: false, error: 'invalid_auth' });
  expect(await call('auth.test', {}, '')).toEqual({ ok: false, error: 'not_authed' });
  expect(await call('auth.test', {}, slack.connection.appToken)).toEqual({ ok: false, error: 'invalid_auth' });
  expect(await call('apps.connections.open')).toEqual({ ok: false, error: 'invalid_auth' });
});

it('has no method but Slack’s (https://docs.slack.dev/apis/web-api)', async () => {
  const { call } = await openWorkspace();
  for (const method of ['chat.shout', 'constructor', 'toString']) {
    expect(await call(method)).toEqual({ ok: false, error: 'unknown_method' });
  }
});

it('allows what the manifest asks for (https://docs.slack.dev/authentication/installing-with-oauth, missing_scope)', async () => {
  const { slack, call } = await openWorkspace({ manifest: { ...openManifest, scopes: ['chat:write', 'im:history'] } });
  const refused = await call('conversations.history', { channel: 'C0PRESS' });
  expect(refused).toEqual({
    ok: false,
    error: 'missing_scope',
    needed: 'channels:history',
    provided: 'chat:write,im:history',
  });
  expect((await call('users.info', { user: 'U0ANN' })).needed).toBe('users:read');
  expect((await call('conversations.history', { channel: 'D0ANN' })).ok).toBe(true);
  expect((await call('chat.postMessage', { channel: 'C0PRESS', text: 'a' })).ok).toBe(true);
  // Either of two scopes will do: https://docs.slack.dev/reference/methods/assistant.threads.setStatus
  const status = { channel_id: 'C0PRESS', thread_ts: '1.1', status: 'is searching' };
  expect((await call('assistant.threads.setStatus', status)).ok).toBe(true);
  expect(slack.statusOf('C0PRESS', '1.1')).toBe('is searching');
});
