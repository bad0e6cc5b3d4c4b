import type { Standing } from '../../domain.js';
import { type Fields, fieldsAt, isFields, stringsAt, textAt } from '../../fields.js';
import type { Identity } from './identity.js';

/**
 * What a payload alone tells of whoever it comes from. That somebody is a member no payload tells: they are `unknown`
 * until Slack is asked (`web-api/standings.ts`), and may see as little as anybody else meanwhile.
 */
export type ToldStanding = Extract<Standing, 'guest' | 'outside' | 'unknown'>;

/**
 * Of whoever sent an event. Slack names a team of its own or, in a Grid, the organisation; saying nothing means ours.
 * That somebody is a guest it tells in few events. The envelope's `team_id` counts where the channel isn't shared: of a
 * shared one it is the team that made the channel.
 */
export function standingOfSender(event: Fields, body: Fields, me: Identity): ToldStanding {
  const profile = isFields(event.user_profile) ? event.user_profile : {};
  const outer = body.is_ext_shared_channel === true ? undefined : body.team_id;
  const teams = [event.user_team, event.source_team, event.team, profile.team, outer];
  if (profile.is_stranger === true || !teams.every((team) => isOurs(team, me))) return 'outside';
  return isGuest(profile) ? 'guest' : 'unknown';
}

/** Of whoever pressed, sent a form or used a shortcut, by the `user` and `team` of an interactive payload; as above. */
export function standingOfUser(body: unknown, me: Identity): ToldStanding {
  const teams = isFields(body) ? [textAt(body.user, 'team_id'), textAt(body.team, 'id')] : [];
  return teams.every((team) => isOurs(team, me)) ? 'unknown' : 'outside';
}

/** Of whoever sent a command, by its `team_id`. */
export function standingOfTeam(team: string, me: Identity): ToldStanding {
  return team !== '' && isOurs(team, me) ? 'unknown' : 'outside';
}

/**
 * By the `user` that `users.info` describes (https://docs.slack.dev/reference/objects/user-object). A full member is a
 * person who is there, of our workspace or, in a Grid, of an organisation's person whose workspaces ours is among.
 */
export function standingOfProfile(profile: unknown, { teamId }: Identity): ToldStanding | 'member' {
  if (!isFields(profile)) return 'unknown';
  const isHere =
    textAt(profile, 'team_id') === teamId || stringsAt(fieldsAt(profile, 'enterprise_user'), 'teams').includes(teamId);
  const isAbsent = ['deleted', 'is_bot', 'is_stranger'].some((mark) => profile[mark] === true);
  if (!isHere || isAbsent) return 'outside';
  return isGuest(profile) ? 'guest' : 'member';
}

/**
 * Whether an event was brought to us as of our workspace: by its envelope's `team_id`, or, since that is the team which
 * made the channel where one is shared, by the installation that it was brought for.
 */
export function isForUs(body: Fields, me: Identity): boolean {
  if (isOurs(body.team_id, me)) return true;
  const authorized = Array.isArray(body.authorizations) ? body.authorizations : [];
  const installed = [...authorized.map((one) => textAt(one, 'team_id')), body.context_team_id];
  return body.is_ext_shared_channel === true && installed.includes(me.teamId);
}

function isGuest(profile: Fields): boolean {
  return ['is_restricted', 'is_ultra_restricted'].some((mark) => profile[mark] === true);
}

/** The organisation is the one that Slack named at the start, not the one that a payload names. */
function isOurs(team: unknown, { teamId, enterpriseId }: Identity): boolean {
  return team === undefined || team === null || team === '' || team === teamId || team === enterpriseId;
}
