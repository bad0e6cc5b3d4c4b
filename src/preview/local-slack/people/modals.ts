import { type Fields, isFields } from '../../../fields.js';
import type { Refusal } from '../block-rules/check-blocks.js';
import { checkView } from '../block-rules/check-view.js';
import type { Outcome } from '../contract.js';
import { missingInputs } from '../payloads/input-state.js';
import { blocksOf, viewPayload } from '../payloads/view-payload.js';
import type { SlackState } from '../state/slack-state.js';
import type { HeldView } from '../state/view-stacks.js';
import { nameViewBlocks, stackLimit } from '../web-api/view-methods.js';
import { interactionBody } from './interaction-body.js';
import { noProblem, type Stage, sentences } from './stage.js';

/**
 * Submits a modal. Slack itself refuses required inputs that are empty; on anything else the bot answers with a
 * `response_action` (https://docs.slack.dev/surfaces/modals#handling_submissions).
 */
export async function submitView(
  { state, deliver }: Stage,
  person: string,
  viewId: string,
  values: Fields,
): Promise<Outcome> {
  const held = findOwn(state, person, viewId);
  if (!held) return { problem: sentences.trouble };
  const missing = missingInputs(blocksOf(held.view), values);
  state.views.showErrors(held.id, missing);
  if (Object.keys(missing).length > 0) return noProblem;
  const payload = {
    ...interactionBody('view_submission', person, state),
    trigger_id: state.triggers.create(person, held.id),
    view: viewPayload(held, state, withFiles(values, state)),
    response_urls: [],
  };
  const judge = (answer: Fields) => refusalOf(answer, held, state);
  const delivered = await deliver({ type: 'interactive', name: 'view_submission', payload, judge });
  if (delivered.kind !== 'answered') return { problem: sentences.trouble };
  apply(delivered.payload, held, state);
  return noProblem;
}

/** Closes a modal by its close button; the bot is sent `view_closed` if the view has `notify_on_close`. */
export async function closeView({ state, deliver }: Stage, person: string, viewId: string): Promise<Outcome> {
  const held = findOwn(state, person, viewId);
  if (!held) return noProblem;
  const isCleared = held.view.clear_on_close === true;
  const payload = {
    ...interactionBody('view_closed', person, state),
    view: viewPayload(held, state),
    is_cleared: isCleared,
  };
  if (isCleared) state.views.clear(person);
  else state.views.close(held.id);
  if (held.view.notify_on_close === true) await deliver({ type: 'interactive', name: 'view_closed', payload });
  return noProblem;
}

function findOwn({ views }: SlackState, person: string, viewId: string): HeldView | undefined {
  return views.of(person).find(({ id }) => id === viewId);
}

function refusalOf(answer: Fields, held: HeldView, { views }: SlackState): Refusal | undefined {
  switch (answer.response_action) {
    case undefined:
    case 'clear':
      return undefined;
    case 'errors':
      return checkErrors(answer.errors, held);
    case 'update':
      return checkView(answer.view, 'modal');
    case 'push':
      return views.of(held.user).length >= stackLimit
        ? { error: 'push_limit_reached', messages: [] }
        : checkView(answer.view, 'modal');
    default:
      return { error: 'invalid_response_action', messages: [] };
  }
}

/** Errors stand at input blocks; any other name is a mistake of the bot's. */
function checkErrors(errors: unknown, { view }: HeldView): Refusal | undefined {
  const names = isFields(errors) ? Object.keys(errors) : [];
  const known = new Set(blocksOf(view).flatMap((block) => (block.type === 'input' ? [block.block_id] : [])));
  const isRight = names.length > 0 && names.every((name) => known.has(name));
  return isRight ? undefined : { error: 'invalid_errors', messages: ['errors must name input blocks of the view'] };
}

function apply(answer: Fields, held: HeldView, state: SlackState): void {
  const { views } = state;
  switch (answer.response_action) {
    case 'errors': {
      const errors = Object.entries(isFields(answer.errors) ? answer.errors : {});
      views.showErrors(held.id, Object.fromEntries(errors.map(([block, text]) => [block, String(text)])));
      break;
    }
    case 'update':
      views.update(held.id, nameViewBlocks(answer.view, state));
      break;
    case 'push':
      views.push(held.user, nameViewBlocks(answer.view, state));
      break;
    case 'clear':
      views.clear(held.user);
      break;
    default:
      views.close(held.id);
  }
}

/** Slack puts all that it knows of a file in the place of its id. */
function withFiles(values: Fields, { files }: SlackState): Fields {
  const whole = (value: unknown): unknown =>
    isFields(value) && Array.isArray(value.files)
      ? { ...value, files: value.files.flatMap((file) => files.payload(isFields(file) ? file.id : undefined) ?? []) }
      : value;
  return Object.fromEntries(
    Object.entries(values).map(([block, held]) => [
      block,
      isFields(held) ? Object.fromEntries(Object.entries(held).map(([action, value]) => [action, whole(value)])) : held,
    ]),
  );
}
