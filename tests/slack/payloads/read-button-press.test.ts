import { describe, expect, it } from 'vitest';
import { readButtonPress } from '../../../src/slack/payloads/read-button-press.js';

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: [] };
const ann = { id: 'U0ANN', username: 'ann', team_id: 'T0HOME' };
const button = { type: 'button', action_id: 'answer_why', value: 'a1' };
const blocks = [{ type: 'actions', elements: [button] }];

describe('readButtonPress', () => {
  it('reads a press in a message', () => {
    const body = {
      user: ann,
      trigger_id: 't1',
      channel: { id: 'C0PRESS' },
      container: { type: 'message', message_ts: '1.2', thread_ts: '1.0' },
      message: { blocks },
    };
    expect(readButtonPress(body, button, me)).toEqual({
      user: 'U0ANN',
      viewer: { person: 'T0HOME:U0ANN', place: 'T0HOME:C0PRESS', standing: 'unknown' },
      name: 'ann',
      triggerId: 't1',
      value: 'a1',
      isStanding: true,
      message: { channel: 'C0PRESS', ts: '1.2', threadTs: '1.0', isEphemeral: false },
      isInHome: false,
    });
  });

  it('reads a press in a message that only its reader sees, of which there is no copy', () => {
    const container = { type: 'message', message_ts: '1.2', channel_id: 'C0OWN', is_ephemeral: true };
    const press = readButtonPress({ user: ann, channel: { id: 'C0PRESS' }, container }, button, me);
    expect(press.message).toEqual({ channel: 'C0OWN', ts: '1.2', isEphemeral: true });
    expect(press).not.toHaveProperty('isStanding');
  });

  it('reads a press in a modal, whose place is the person', () => {
    const view = { type: 'modal', id: 'V1', hash: 'h1', private_metadata: 'm', blocks };
    const press = readButtonPress({ user: { ...ann, name: 'Ann' }, view, container: { type: 'view' } }, button, me);
    expect(press).toMatchObject({ name: 'Ann', isInHome: false, isStanding: true });
    expect(press.view).toEqual({ id: 'V1', hash: 'h1', metadata: 'm' });
    expect(press.viewer.place).toBe('T0HOME:U0ANN');
    expect(press).not.toHaveProperty('message');
  });

  it('reads a press on Home, which is no modal', () => {
    const press = readButtonPress({ user: ann, view: { type: 'home', id: 'V2', blocks } }, button, me);
    expect(press.isInHome).toBe(true);
    expect(press).not.toHaveProperty('view');
  });

  it.each([
    ['no button of that value', { ...button, value: 'a2' }, false],
    ['a button without one', { ...button, value: undefined }, true],
    ['one of a pair of feedback buttons', { ...button, value: 'helpful:a1' }, true],
    ['a part of a value', { ...button, value: 'a' }, false],
  ])('tells whether it stands in what was pressed in: %s', (_, pressed, isStanding) => {
    const pair = {
      type: 'feedback_buttons',
      positive_button: { value: 'helpful:a1' },
      negative_button: { value: 'x' },
    };
    const message = { blocks: [...blocks, { type: 'context_actions', elements: [pair] }] };
    expect(readButtonPress({ user: ann, message }, pressed, me).isStanding).toBe(isStanding);
  });

  it('knows who is of another team, whatever they say of it', () => {
    const away = { ...ann, team_id: 'T0AWAY' };
    expect(readButtonPress({ user: away, team: { id: 'T0HOME' } }, button, me).viewer.standing).toBe('outside');
  });

  it.each([undefined, null, [], 'text', {}])('reads nothing of what is no press: %j', (body) => {
    expect(readButtonPress(body, body, me)).toEqual({
      user: '',
      viewer: { person: 'T0HOME:', place: 'T0HOME:', standing: 'unknown' },
      name: '',
      triggerId: '',
      value: '',
      isInHome: false,
    });
  });
});
