import type { webApi } from '@slack/bolt';
import type { Identity } from '../payloads/identity.js';

/**
 * Asks Slack whose token this is. Rejects with the client's error, or with a plain one for a token that is no bot's.
 */
export async function readIdentity(client: webApi.WebClient): Promise<Identity> {
  const me = await client.auth.test();
  const { team_id: teamId, bot_id: botId, user_id: botUserId, enterprise_id: enterpriseId } = me;
  if (!teamId || !botId || !botUserId) throw new Error('not_a_bot_token');
  // From the reply's `x-oauth-scopes` header.
  const scopes = me.response_metadata?.scopes ?? [];
  return { teamId, ...(enterpriseId && { enterpriseId }), botId, botUserId, scopes };
}
