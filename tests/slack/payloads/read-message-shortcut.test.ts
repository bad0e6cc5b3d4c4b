import { expect, it } from 'vitest';
import { readMessageShortcut } from '../../../src/slack/payloads/read-message-shortcut.js';

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: [] };

function read(message: object, channel = 'C0PRESS', more: object = {}) {
  return readMessageShortcut({ user: { id: 'U0ANN' }, channel: { id: channel }, message, ...more }, me);
}

it('reads the message, and the thread that it begins', () => {
  expect(read({ ts: '1.2', text: 'When was it opened?' })).toEqual({
    user: 'U0ANN',
    channel: 'C0PRESS',
    text: 'When was it opened?',
    viewer: { person: 'T0HOME:U0ANN', place: 'T0HOME:C0PRESS', standing: 'unknown', thread: '1.2' },
    canShare: true,
  });
  expect(read({ text: '' }, 'C0PRESS', { message_ts: '1.3' }).viewer.thread).toBe('1.3');
});

it('reads the thread that it stands in', () => {
  const { threadTs, viewer } = read({ ts: '1.2', thread_ts: '1.0', text: 'Yes.' });
  expect([threadTs, viewer.thread]).toEqual(['1.0', '1.0']);
});

it('shares nothing in a direct conversation', () => {
  expect(read({ ts: '1.2', text: 'Yes.' }, 'D0ANN').canShare).toBe(false);
});

it('knows who is of another team', () => {
  const { viewer } = read({ ts: '1.2', text: 'Yes.' }, 'C0PRESS', { user: { id: 'U0ANN', team_id: 'T0AWAY' } });
  expect(viewer.standing).toBe('outside');
});

it.each([undefined, 'text', {}, { message: 'text' }])('reads nothing of what is no shortcut: %j', (body) => {
  expect(readMessageShortcut(body, me)).toMatchObject({ user: '', channel: '', text: '', viewer: { thread: '' } });
});
