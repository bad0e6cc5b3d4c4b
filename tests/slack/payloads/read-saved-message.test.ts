import { expect, it } from 'vitest';
import { readSavedMessage } from '../../../src/slack/payloads/read-saved-message.js';

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: [] };

it('reads who saves which message of which thread, as it was written', () => {
  const body = {
    user: { id: 'U0ANN', team_id: 'T0HOME' },
    team: { id: 'T0HOME' },
    channel: { id: 'C0PRESS' },
    message: { ts: '2.1', thread_ts: '1.1', user: 'U0BOB', text: 'It *opens* at <#C1|press>.' },
  };
  expect(readSavedMessage(body, me)).toEqual({
    user: 'U0ANN',
    standing: 'unknown',
    channel: 'C0PRESS',
    threadTs: '1.1',
    message: { ts: '2.1', user: 'U0BOB', text: 'It *opens* at <#C1|press>.' },
  });
});

it('reads an app’s message that has blocks alone, and what is missing as empty', () => {
  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'Opened at eight.' } }];
  expect(readSavedMessage({ message_ts: '3.1', message: { blocks } }, me)).toMatchObject({
    message: { ts: '3.1', user: '', text: 'Opened at eight.' },
  });
  expect(readSavedMessage(undefined, me)).toMatchObject({ user: '', channel: '', message: { text: '' } });
  const far = { user: { id: 'U1', team_id: 'T0AWAY' }, team: { id: 'T0AWAY' } };
  expect(readSavedMessage(far, me).standing).toBe('outside');
});
