import { type Fields, isFields } from '../../../fields.js';
import { elementsOf } from '../block-rules/check-blocks.js';
import type { SlackState } from '../state/slack-state.js';
import type { HeldView } from '../state/view-stacks.js';
import { inputState } from './input-state.js';

/**
 * A view as the Web API and interaction payloads carry it, https://docs.slack.dev/reference/views. `values`: what the
 * person has put in, block id → action id → value.
 */
export function viewPayload(held: HeldView, { workspace, views }: SlackState, values: Fields = {}): Fields {
  const stack = views.of(held.user);
  const at = stack.findIndex(({ id }) => id === held.id);
  const { view } = held;
  return {
    id: held.id,
    team_id: workspace.team.id,
    app_id: workspace.appId,
    app_installed_team_id: workspace.team.id,
    bot_id: workspace.botId,
    hash: held.hash,
    root_view_id: stack[0]?.id ?? held.id,
    previous_view_id: stack[at - 1]?.id ?? null,
    title: null,
    submit: null,
    close: null,
    private_metadata: '',
    callback_id: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    ...view,
    state: { values: inputState(blocksOf(view), values) },
  };
}

export function blocksOf(holder: Fields): readonly Fields[] {
  return Array.isArray(holder.blocks) ? holder.blocks.filter(isFields) : [];
}

/** The element with that `action_id` in the block with that `block_id`. */
export function findElement(blocks: readonly Fields[], blockId: string, actionId: string): Fields | undefined {
  const block = blocks.find(({ block_id: id }) => id === blockId);
  return block && elementsOf(block).find(({ action_id: id }) => id === actionId);
}
