import { type Fields, isFields, textAt } from './fields.js';
import type { Identity } from './identity.js';

/**
 * Whether the `user` of an interactive payload is of another workspace. As with events, no team means ours, and in a
 * Grid Slack may name the organisation instead. Whether somebody is a guest is not said there.
 */
export function isOfAnotherTeam(user: unknown, enterprise: unknown, { teamId }: Identity): boolean {
  return !['', teamId, textAt(enterprise, 'id')].includes(textAt(user, 'team_id'));
}

/**
 * Whether the writer of an event is not (known to be) a full member. Conservative: a person of whom Slack names another
 * team, or says that they are a guest, gets nothing of what the articles say. Slack names a team of its own or, in a
 * Grid, the organisation; saying nothing means ours.
 */
export function isStranger(event: Fields, body: Fields, me: Identity): boolean {
  const profile = isFields(event.user_profile) ? event.user_profile : {};
  const ours: ReadonlySet<unknown> = new Set([me.teamId, body.enterprise_id ?? undefined, undefined, null]);
  const teams = [event.user_team, event.source_team, event.team, profile.team];
  const guest = ['is_restricted', 'is_ultra_restricted', 'is_stranger'].some((mark) => profile[mark] === true);
  return guest || teams.some((team) => !ours.has(team));
}
