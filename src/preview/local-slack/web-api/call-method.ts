import type { Fields } from '../../../fields.js';
import type { SlackState } from '../state/slack-state.js';
import { type ApiMethod, type ApiResult, refuse } from './api-result.js';
import { assistantMethods } from './assistant-methods.js';
import { chatMethods } from './chat-methods.js';
import { conversationMethods } from './conversation-methods.js';
import { fileMethods } from './file-methods.js';
import { neededScopes } from './needed-scopes.js';
import { viewMethods } from './view-methods.js';

function authTest(_: Fields, { workspace: { team, bot, botId } }: SlackState): ApiResult {
  return {
    ok: true,
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    team_id: team.id,
    user: bot.name,
    user_id: bot.id,
    bot_id: botId,
    is_enterprise_install: false,
  };
}

const methods: Readonly<Record<string, ApiMethod>> = {
  'auth.test': authTest,
  'api.test': () => ({ ok: true }),
  ...chatMethods,
  ...viewMethods,
  ...conversationMethods,
  ...fileMethods,
  ...assistantMethods,
};

/** Calls a method of the Web API as the bot, with the scopes that the app's manifest asks for. */
export function callMethod(method: string, args: Fields, state: SlackState): ApiResult {
  const perform = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (!perform) return refuse('unknown_method');
  const needed = neededScopes(method, args, state.workspace);
  const provided = state.manifest.scopes;
  if (needed.length > 0 && !needed.some((scope) => provided.includes(scope))) {
    return { ok: false, error: 'missing_scope', needed: needed.join(','), provided: provided.join(',') };
  }
  return perform(args, state);
}
