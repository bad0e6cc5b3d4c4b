import type { Outcome } from '../contract.js';
import { messagePayload } from '../payloads/message-payload.js';
import type { SlackState } from '../state/slack-state.js';
import { channelReference, interactionBody } from './interaction-body.js';
import { createResponder } from './responder.js';
import { noProblem, type Stage, sentences } from './stage.js';

/** Runs a shortcut on a message, https://docs.slack.dev/interactivity/implementing-shortcuts. */
export async function runMessageShortcut(
  stage: Stage,
  person: string,
  callbackId: string,
  channelId: string,
  ts: string,
): Promise<Outcome> {
  const { state, deliver } = stage;
  const { workspace, triggers } = state;
  const channel = workspace.channel(channelId);
  const message = workspace.message(channelId, ts);
  // An ephemeral message has no such menu.
  if (!channel || !message || message.onlyFor !== undefined || !isOffered(state, callbackId, 'message')) {
    return { problem: sentences.trouble };
  }
  // A person's own message is not the bot's to replace or to delete.
  const original = message.user === workspace.bot.id ? { original: message } : {};
  const payload = {
    ...interactionBody('message_action', person, state),
    callback_id: callbackId,
    trigger_id: triggers.create(person),
    action_ts: workspace.nextTs(),
    message_ts: ts,
    channel: channelReference(channel),
    message: messagePayload(message, workspace),
    response_url: stage.createResponseUrl(createResponder({ person, channel: channelId, ...original }, state)),
  };
  const delivered = await deliver({ type: 'interactive', name: `message_action ${callbackId}`, payload });
  return delivered.kind === 'answered' ? noProblem : { problem: sentences.trouble };
}

/** Runs a shortcut that stands everywhere. */
export async function runGlobalShortcut(
  { state, deliver }: Stage,
  person: string,
  callbackId: string,
): Promise<Outcome> {
  if (!isOffered(state, callbackId, 'global')) return { problem: sentences.trouble };
  const payload = {
    ...interactionBody('shortcut', person, state),
    callback_id: callbackId,
    trigger_id: state.triggers.create(person),
    action_ts: state.workspace.nextTs(),
  };
  const delivered = await deliver({ type: 'interactive', name: `shortcut ${callbackId}`, payload });
  return delivered.kind === 'answered' ? noProblem : { problem: sentences.trouble };
}

function isOffered({ manifest }: SlackState, callbackId: string, type: 'message' | 'global'): boolean {
  return (
    manifest.hasInteractivity &&
    manifest.shortcuts.some((shortcut) => shortcut.callbackId === callbackId && shortcut.type === type)
  );
}
