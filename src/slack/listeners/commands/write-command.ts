import type { Bot } from '../../../domain.js';
import type { SlackMessage } from '../../blocks/compose-message.js';
import type { Intake } from '../../intake/create-intake.js';
import type { Identity } from '../../payloads/identity.js';
import { isDirect, viewerOf } from '../../payloads/slack-ids.js';
import type { WaitingCommand } from '../../payloads/waiting-question.js';
import { replyInMessage } from '../../replies/reply-in-message.js';
import { replyWithFacts } from '../../replies/reply-with-facts.js';
import { historyScopesOf } from '../../settings/history-scopes.js';
import type { Standings } from '../../web-api/standings.js';
import type { WritingMarks } from '../writing-marks.js';
import { writeArticles } from './articles/write-articles.js';

export interface WriteCommandContext {
  readonly bot: Bot;
  readonly intake: Intake;
  readonly standings: Standings;
  readonly me: Identity;
}

/** The message that answers a command, whether it has just come or was left by another process. Never rejects. */
export async function writeCommand(
  { command, user, channel, standing, text }: WaitingCommand,
  { bot, intake, standings, me }: WriteCommandContext,
  { log, reference, watch }: WritingMarks,
): Promise<SlackMessage> {
  const viewer = viewerOf(me.teamId, user, channel, await standings.of({ user, standing }));
  const context = { bot, log, reference, watch };
  if (command === 'articles') return writeArticles({ viewer, user, text }, { bot, intake }, { log, reference });
  if (command === 'facts') {
    const about = text.toLowerCase() === 'help' ? '' : text;
    return replyWithFacts({ viewer, about }, context);
  }
  const conversation = `${me.teamId}:${channel}:${user}`;
  const request = { viewer, question: text, conversation, keeps: true } as const;
  const buttons = { askerId: user, isPublic: false, canShare: !isDirect(channel) };
  const replyContext = { ...context, historyScopes: historyScopesOf(me.scopes) };
  return (await replyInMessage(request, replyContext, { question: text, buttons })).message;
}
