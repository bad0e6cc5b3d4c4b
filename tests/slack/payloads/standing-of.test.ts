import { describe, expect, it } from 'vitest';
import {
  isForUs,
  standingOfProfile,
  standingOfSender,
  standingOfTeam,
  standingOfUser,
} from '../../../src/slack/payloads/standing-of.js';

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: [] };
const inGrid = { ...me, enterpriseId: 'E0ORG' };

describe('standingOfSender', () => {
  it.each([
    ['whoever may be a member, of whom Slack names no team', {}, {}, 'unknown'],
    ['whoever may be a member, of our own organisation', { team: 'E0ORG' }, {}, 'unknown'],
    [
      'somebody of an organisation that the payload alone calls ours',
      { team: 'E0EVIL' },
      { enterprise_id: 'E0EVIL' },
      'outside',
    ],
    ['somebody of another team', { user_team: 'T0AWAY' }, {}, 'outside'],
    ['somebody whose message comes from another team', { source_team: 'T0AWAY' }, {}, 'outside'],
    ['somebody whose profile is of another team', { user_profile: { team: 'T0AWAY' } }, {}, 'outside'],
    ['somebody whom Slack calls a stranger', { user_profile: { is_stranger: true } }, {}, 'outside'],
    ['a guest of some channels', { user_profile: { is_restricted: true } }, {}, 'guest'],
    ['a guest of one channel', { user_profile: { is_ultra_restricted: true } }, {}, 'guest'],
    ['a guest of another team', { user_profile: { team: 'T0AWAY', is_restricted: true } }, {}, 'outside'],
    ['whoever speaks in another workspace', {}, { team_id: 'T0AWAY' }, 'outside'],
    [
      'whoever speaks in a channel that another workspace shares',
      {},
      { team_id: 'T0AWAY', is_ext_shared_channel: true },
      'unknown',
    ],
    ['a team that is no text', { team: { id: 'T0HOME' } }, {}, 'outside'],
  ])('%s', (_, event, body, standing) => {
    expect(standingOfSender(event, body, inGrid)).toBe(standing);
  });
});

describe('standingOfUser', () => {
  it.each([
    ['of ours', { user: { team_id: 'T0HOME' }, team: { id: 'T0HOME' } }, 'unknown'],
    ['of no team that Slack names', { user: {}, team: null }, 'unknown'],
    ['of our organisation', { user: { team_id: 'E0ORG' } }, 'unknown'],
    [
      'of an organisation that the payload names itself',
      { user: { team_id: 'E0EVIL' }, enterprise: { id: 'E0EVIL' } },
      'outside',
    ],
    ['of another team', { user: { team_id: 'T0AWAY' }, team: { id: 'T0HOME' } }, 'outside'],
    ['in another team', { user: { team_id: 'T0HOME' }, team: { id: 'T0AWAY' } }, 'outside'],
    ['nobody', null, 'unknown'],
  ])('%s', (_, body, standing) => {
    expect(standingOfUser(body, inGrid)).toBe(standing);
  });
});

it('standingOfTeam tells our team from others, and from none', () => {
  expect(['T0HOME', 'T0AWAY', ''].map((team) => standingOfTeam(team, me))).toEqual(['unknown', 'outside', 'outside']);
});

describe('standingOfProfile', () => {
  const member = { id: 'U0ANN', team_id: 'T0HOME', deleted: false, is_restricted: false, is_bot: false };
  it.each([
    ['a full member', {}, 'member'],
    ['a guest of some channels', { is_restricted: true }, 'guest'],
    ['a guest of one channel', { is_restricted: true, is_ultra_restricted: true }, 'guest'],
    ['somebody of another workspace in a shared channel', { team_id: 'T0AWAY' }, 'outside'],
    ['a stranger', { is_stranger: true }, 'outside'],
    ['somebody who has left', { deleted: true }, 'outside'],
    ['a bot', { is_bot: true }, 'outside'],
    [
      'a member of the organisation who is in our workspace',
      { team_id: 'E0ORG', enterprise_user: { teams: ['T0NEXT', 'T0HOME'] } },
      'member',
    ],
    [
      'a member of the organisation who is not',
      { team_id: 'E0ORG', enterprise_user: { teams: ['T0NEXT'] } },
      'outside',
    ],
    [
      'a guest of the organisation',
      { team_id: 'E0ORG', is_restricted: true, enterprise_user: { teams: ['T0HOME'] } },
      'guest',
    ],
    ['somebody without a team', { team_id: undefined }, 'outside'],
  ])('%s', (_, marks, standing) => {
    expect(standingOfProfile({ ...member, ...marks }, me)).toBe(standing);
  });

  it('is nobody where Slack describes nobody', () => {
    expect([standingOfProfile(undefined, me), standingOfProfile([], me)]).toEqual(['unknown', 'unknown']);
  });
});

describe('isForUs', () => {
  const ours = [{ team_id: 'T0HOME' }];
  it.each([
    ['our workspace', { team_id: 'T0HOME', authorizations: ours }, true],
    ['another workspace', { team_id: 'T0AWAY', authorizations: ours }, false],
    [
      'a channel that another workspace shares with us',
      { team_id: 'T0AWAY', is_ext_shared_channel: true, authorizations: ours },
      true,
    ],
    [
      'a channel that another workspace shares with us, by its context',
      { team_id: 'T0AWAY', is_ext_shared_channel: true, context_team_id: 'T0HOME' },
      true,
    ],
    [
      'a shared channel, for somebody else',
      { team_id: 'T0AWAY', is_ext_shared_channel: true, authorizations: [{ team_id: 'T0AWAY' }, null] },
      false,
    ],
    ['no list of installations', { team_id: 'T0AWAY', is_ext_shared_channel: true, authorizations: 'T0HOME' }, false],
  ])('%s', (_, body, isOurs) => {
    expect(isForUs(body, me)).toBe(isOurs);
  });
});
