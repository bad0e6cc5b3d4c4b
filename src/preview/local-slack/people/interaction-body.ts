import type { Fields } from '../../../fields.js';
import type { Channel } from '../contract.js';
import type { SlackState } from '../state/slack-state.js';
import type { Workspace } from '../state/workspace.js';

/** `token`: apps once checked by it that a request came from Slack. Slack still sends it; no app should trust it. */
export const legacyToken = 'legacy-verification';

/** What all interaction payloads share, https://docs.slack.dev/reference/interaction-payloads. */
export function interactionBody(type: string, personId: string, { workspace }: SlackState): Fields {
  const { team, appId } = workspace;
  const person = workspace.person(personId);
  const name = person?.name ?? '';
  return {
    type,
    user: { id: personId, username: name, name, team_id: person?.team ?? team.id },
    team: { id: team.id, domain: team.domain },
    api_app_id: appId,
    token: legacyToken,
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** `channel` of a payload: Slack sends the name of a public channel only, and of any other its kind. */
export function channelReference({ id, kind, name }: Channel): { readonly id: string; readonly name: string } {
  return { id, name: { public: name, private: 'privategroup', direct: 'directmessage' }[kind] };
}

/** The envelope around an event, https://docs.slack.dev/apis/events-api#event-type-structure. */
export function eventBody(event: Fields, workspace: Workspace, now: () => number): Fields {
  const { team, appId, bot } = workspace;
  return {
    token: legacyToken,
    team_id: team.id,
    api_app_id: appId,
    event,
    type: 'event_callback',
    event_id: `Ev${workspace.nextTs().replace('.', '')}`,
    event_time: Math.floor(now() / 1_000),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: bot.id, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
  };
}
