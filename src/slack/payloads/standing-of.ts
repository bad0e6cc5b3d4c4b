import type { Standing } from '../../domain.js';
import { type Fields, isFields, textAt } from '../../fields.js';
import type { Identity } from './identity.js';

/**
 * Standing of whoever sent an event. Conservative: a person of whom Slack names another team is from outside. Slack
 * names a team of its own or, in a Grid, the organisation; saying nothing means ours. That somebody is a guest it tells
 * in few events.
 */
export function standingOfSender(event: Fields, body: Fields, me: Identity): Standing {
  const profile = isFields(event.user_profile) ? event.user_profile : {};
  const ours: ReadonlySet<unknown> = new Set([me.teamId, body.enterprise_id ?? undefined, undefined, null]);
  const teams = [event.user_team, event.source_team, event.team, profile.team];
  if (profile.is_stranger === true || teams.some((team) => !ours.has(team))) return 'outside';
  return ['is_restricted', 'is_ultra_restricted'].some((mark) => profile[mark] === true) ? 'guest' : 'member';
}

/** Standing of whoever pressed or sent a form, by the `user` and `enterprise` of an interactive payload; as above. */
export function standingOfUser(user: unknown, enterprise: unknown, { teamId }: Identity): Standing {
  return ['', teamId, textAt(enterprise, 'id')].includes(textAt(user, 'team_id')) ? 'member' : 'outside';
}

/** Standing of whoever sent a command, by its `team_id`. */
export function standingOfTeam(team: string, { teamId }: Identity): Standing {
  return team === teamId ? 'member' : 'outside';
}
