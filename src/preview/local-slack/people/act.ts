import { type Fields, isFields } from '../../../fields.js';
import type { Action, Container, Message, Outcome } from '../contract.js';
import { inputState } from '../payloads/input-state.js';
import { messagePayload } from '../payloads/message-payload.js';
import { blocksOf, findElement, viewPayload } from '../payloads/view-payload.js';
import type { SlackState } from '../state/slack-state.js';
import type { HeldView } from '../state/view-stacks.js';
import { channelReference, interactionBody } from './interaction-body.js';
import { createResponder } from './responder.js';
import { noProblem, type Stage, sentences } from './stage.js';

/** Clicks, chooses or fills in one element, and brings the bot its `block_actions`. */
export async function act(stage: Stage, person: string, where: Container, action: Action): Promise<Outcome> {
  const { state, deliver } = stage;
  if (!state.manifest.hasInteractivity) return { problem: sentences.notInteractive };
  const found = findContainer(stage, person, where, action.state ?? {});
  const element = found && findElement(found.blocks, action.blockId, action.actionId);
  // The clicked element is gone: somebody changed the message a moment ago.
  if (!found || !element) return { problem: sentences.trouble };
  const payload = {
    ...interactionBody('block_actions', person, state),
    ...found.fields,
    trigger_id: state.triggers.create(person, found.viewId),
    actions: [
      {
        type: element.type,
        action_id: action.actionId,
        block_id: action.blockId,
        ...describeElement(element, action.value),
        action_ts: state.workspace.nextTs(),
      },
    ],
  };
  const delivered = await deliver({ type: 'interactive', name: 'block_actions', payload });
  return delivered.kind === 'answered' ? noProblem : { problem: sentences.trouble };
}

interface FoundContainer {
  readonly blocks: readonly Fields[];
  /** The part of the `block_actions` payload that tells of it. */
  readonly fields: Fields;
  readonly viewId?: string;
}

function findContainer(stage: Stage, person: string, where: Container, values: Fields): FoundContainer | undefined {
  const { workspace, views } = stage.state;
  if (where.kind === 'message') {
    const message = workspace.message(where.channel, where.ts);
    const isSeen = message && (message.onlyFor === undefined || message.onlyFor === person);
    return isSeen ? messageContainer(stage, person, message, values) : undefined;
  }
  const held = where.kind === 'home' ? views.homeOf(person) : views.find(where.viewId);
  return held?.user === person ? viewContainer(stage.state, held, values) : undefined;
}

function messageContainer(stage: Stage, person: string, message: Message, values: Fields): FoundContainer | undefined {
  const { state } = stage;
  const { workspace } = state;
  const channel = workspace.channel(message.channel);
  if (!channel) return undefined;
  const isEphemeral = message.onlyFor !== undefined;
  const blocks = message.blocks ?? [];
  const respond = createResponder({ person, channel: channel.id, original: message }, state);
  return {
    blocks,
    fields: {
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: channel.id,
        is_ephemeral: isEphemeral,
        ...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
      },
      channel: channelReference(channel),
      // Slack keeps no ephemeral message, so it sends none along.
      ...(!isEphemeral && { message: messagePayload(message, workspace) }),
      state: { values: inputState(blocks, values) },
      response_url: stage.createResponseUrl(respond),
    },
  };
}

function viewContainer(state: SlackState, held: HeldView, values: Fields): FoundContainer {
  const view = viewPayload(held, state, values);
  return {
    blocks: blocksOf(held.view),
    viewId: held.id,
    fields: { container: { type: 'view', view_id: held.id }, view },
  };
}

/** What an action says about its element, by type: https://docs.slack.dev/reference/block-kit/block-elements. */
function describeElement(element: Fields, value: unknown): Fields {
  switch (element.type) {
    case 'button':
      return { text: element.text, ...given('value', value ?? element.value), ...given('url', element.url) };
    case 'icon_button':
      return { text: element.text, icon: element.icon, ...given('value', value ?? element.value) };
    case 'feedback_buttons': {
      const chosen = [element.positive_button, element.negative_button].find(
        (verdict) => isFields(verdict) && verdict.value === value,
      );
      return { value, ...(isFields(chosen) && { text: chosen.text }) };
    }
    default:
      return isFields(value) ? value : {};
  }
}

function given(name: string, value: unknown): Fields {
  return value === undefined ? {} : { [name]: value };
}
