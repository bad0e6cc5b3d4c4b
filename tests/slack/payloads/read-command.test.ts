import { expect, it } from 'vitest';
import { readCommand } from '../../../src/slack/payloads/read-command.js';
import { slashCommand } from '../../fake-slack/payloads.js';

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: [] };
const responseUrl = 'https://hooks.slack.com/commands/T0HOME/1/secret';

it('reads who asked what, and what their team tells of them', () => {
  const read = (team_id: string) =>
    readCommand('facts', slashCommand(' Interpol ', responseUrl, { team_id }) as never, me);
  expect(read('T0HOME').asked).toMatchObject({
    command: 'facts',
    team: 'T0HOME',
    text: 'Interpol',
    standing: 'unknown',
  });
  expect(read('T0OTHER').asked).toMatchObject({ team: 'T0HOME', standing: 'outside' });
});

it('is known by Slack’s name of it, which says nothing of the address to answer to', () => {
  const first = readCommand('ask', slashCommand('who?', responseUrl, { trigger_id: '1.2' }) as never, me);
  expect(first.delivery).toMatchObject({ id: 'T0HOME:command:1.2', keys: ['T0HOME:command:1.2'] });
  expect(readCommand('ask', slashCommand('who?', '', { trigger_id: '' }) as never, me).delivery).toBeUndefined();
});
