import { type Fields, isFields } from '../../../fields.js';
import { checkView } from '../block-rules/check-view.js';
import { viewPayload } from '../payloads/view-payload.js';
import type { SlackState } from '../state/slack-state.js';
import type { HeldView } from '../state/view-stacks.js';
import { type ApiMethod, type ApiResult, refuse, refuseFor } from './api-result.js';

/** A modal and two pushed onto it, https://docs.slack.dev/reference/methods/views.push. */
export const stackLimit = 3;

function open({ trigger_id: trigger, view }: Fields, state: SlackState): ApiResult {
  const refusal = refusalOf(view, 'modal', state);
  if (refusal) return refusal;
  const use = state.triggers.exchange(trigger);
  if (use.error) return refuse(use.error);
  return accept(state.views.open(use.person, nameViewBlocks(view, state)), state);
}

function push({ trigger_id: trigger, view }: Fields, state: SlackState): ApiResult {
  const refusal = refusalOf(view, 'modal', state);
  if (refusal) return refusal;
  const use = state.triggers.exchange(trigger);
  if (use.error) return refuse(use.error);
  if (use.viewId === undefined || !state.views.find(use.viewId)) return refuse('not_found');
  if (state.views.of(use.person).length >= stackLimit) return refuse('push_limit_reached');
  return accept(state.views.push(use.person, nameViewBlocks(view, state)), state);
}

function update({ view_id: id, external_id: external, hash, view }: Fields, state: SlackState): ApiResult {
  const held =
    typeof id === 'string' ? state.views.find(id) : typeof external === 'string' && state.views.findExternal(external);
  if (!held) return refuse('not_found');
  const refusal = refusalOf(view, held.view.type === 'home' ? 'home' : 'modal', state, held);
  if (refusal) return refusal;
  if (hash !== undefined && hash !== held.hash) return refuse('hash_conflict');
  const updated = state.views.update(held.id, nameViewBlocks(view, state));
  return updated ? accept(updated, state) : refuse('not_found');
}

function publish({ user_id: user, hash, view }: Fields, state: SlackState): ApiResult {
  if (!state.manifest.hasHome) return refuse('not_enabled');
  const person = state.workspace.person(user);
  if (!person || person.isBot) return refuse('user_not_found');
  const before = state.views.homeOf(person.id);
  const refusal = refusalOf(view, 'home', state, before);
  if (refusal) return refusal;
  if (hash !== undefined && before && hash !== before.hash) return refuse('hash_conflict');
  return accept(state.views.publish(person.id, nameViewBlocks(view, state)), state);
}

export const viewMethods: Readonly<Record<string, ApiMethod>> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};

/** The view with a `block_id` in every block; an empty one for what is no view. */
export function nameViewBlocks(view: unknown, { workspace }: SlackState): Fields {
  if (!isFields(view)) return {};
  const blocks = Array.isArray(view.blocks) ? view.blocks.filter(isFields) : [];
  return { ...view, blocks: workspace.nameBlocks(blocks) };
}

function accept(held: HeldView, state: SlackState): ApiResult {
  return { ok: true, view: viewPayload(held, state) };
}

/** `replaced`: the view that this one takes the place of, whose `external_id` it may keep. */
function refusalOf(
  view: unknown,
  type: 'modal' | 'home',
  state: SlackState,
  replaced?: HeldView,
): ApiResult | undefined {
  const refusal = checkView(view, type);
  if (refusal) return refuseFor(refusal);
  const external = isFields(view) ? view.external_id : undefined;
  const holder = typeof external === 'string' ? state.views.findExternal(external) : undefined;
  return holder && holder.id !== replaced?.id ? refuse('duplicate_external_id') : undefined;
}
