import type { Fields } from '../../../fields.js';
import type { Message } from '../contract.js';
import type { Workspace } from '../state/workspace.js';

/** A message as the Web API and interaction payloads carry it. */
export function messagePayload(message: Message, workspace: Workspace): Fields {
  const isOurs = message.user === workspace.bot.id;
  return {
    type: 'message',
    user: message.user,
    ...(isOurs && { bot_id: workspace.botId, app_id: workspace.appId }),
    team: workspace.team.id,
    ts: message.ts,
    text: message.text,
    ...(message.blocks !== undefined && { blocks: message.blocks }),
    ...(message.files !== undefined && { files: message.files, subtype: 'file_share' }),
    ...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
  };
}
