import { describe, expect, it } from 'vitest';
import { standingOfSender, standingOfTeam, standingOfUser } from '../../../src/slack/payloads/standing-of.js';

const me = { teamId: 'T0HOME', botId: 'B0BOT', botUserId: 'U0BOT', scopes: [] };

describe('standingOfSender', () => {
  it.each([
    ['a member, of whom Slack names no team', {}, {}, 'member'],
    ['a member of the organisation', { team: 'E0ORG' }, { enterprise_id: 'E0ORG' }, 'member'],
    ['somebody of another team', { user_team: 'T0AWAY' }, {}, 'outside'],
    ['somebody whose profile is of another team', { user_profile: { team: 'T0AWAY' } }, {}, 'outside'],
    ['somebody whom Slack calls a stranger', { user_profile: { is_stranger: true } }, {}, 'outside'],
    ['a guest of some channels', { user_profile: { is_restricted: true } }, {}, 'guest'],
    ['a guest of one channel', { user_profile: { is_ultra_restricted: true } }, {}, 'guest'],
    ['a guest of another team', { user_profile: { team: 'T0AWAY', is_restricted: true } }, {}, 'outside'],
  ])('%s', (_, event, body, standing) => {
    expect(standingOfSender(event, body, me)).toBe(standing);
  });
});

describe('standingOfUser', () => {
  it.each([
    ['of ours', { team_id: 'T0HOME' }, undefined, 'member'],
    ['of no team that Slack names', {}, undefined, 'member'],
    ['of the organisation', { team_id: 'E0ORG' }, { id: 'E0ORG' }, 'member'],
    ['of another team', { team_id: 'T0AWAY' }, { id: 'E0ORG' }, 'outside'],
  ])('%s', (_, user, enterprise, standing) => {
    expect(standingOfUser(user, enterprise, me)).toBe(standing);
  });
});

it('standingOfTeam tells our team from others', () => {
  expect([standingOfTeam('T0HOME', me), standingOfTeam('T0AWAY', me)]).toEqual(['member', 'outside']);
});
