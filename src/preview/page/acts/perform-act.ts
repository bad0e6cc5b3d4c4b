import { z } from 'zod';
import { type Fields, listAt } from '../../../fields.js';
import type { FileDrop } from '../../files/file-drop.js';
import { removeAction } from '../../files/report-message.js';
import type { Container, LocalSlack, Message } from '../../local-slack/contract.js';
import { directOf, type PageState } from '../tab/page-address.js';
import { messagesIn } from '../tab/visible-messages.js';
import type { ActResult } from './act-result.js';
import { parseJson } from './parse-json.js';
import { type Form, readPressed, readValues } from './read-values.js';
import { removeFile } from './remove-file.js';
import { sendComposed } from './send-composed.js';

/**
 * Something a person does on the page: `form` is what they sent, `files` those that were dropped on it, where they can
 * be. `malformed`: no form of the page says that.
 */
export type Act = (
  slack: LocalSlack,
  state: PageState,
  form: Form,
  files?: FileDrop,
) => Promise<ActResult | 'malformed'>;

/** What people can do, by the path that their form is sent to. */
export const acts: Readonly<Record<string, Act>> = {
  say: async (slack, state, form) =>
    sendComposed(slack, state, first(form, 'text'), first(form, 'thread') || undefined),

  act: async (slack, state, form, files) => {
    const container = readContainer(form);
    if (!container) return 'malformed';
    const blocks = blocksAt(slack, state, container);
    const press = blocks && readPressed(blocks, form);
    if (!press) return goneResult;
    if (/^preview_ask_\d+$/.test(press.actionId)) {
      return sendComposed(slack, state, `@${slack.bot.name} ${String(press.value ?? '')}`);
    }
    if (press.actionId === removeAction) return removeFile(files, state, String(press.value ?? ''));
    return slack.people.act(state.person.id, container, { ...press, state: readValues(blocks, form) });
  },

  submit: async (slack, state, form) => {
    const open = slack.viewsOf(state.person.id).find(({ id }) => id === first(form, 'view'));
    if (!open) return goneResult;
    return slack.people.submit(state.person.id, open.id, readValues(listAt(open.view, 'blocks'), form));
  },

  close: (slack, state, form) => slack.people.closeView(state.person.id, first(form, 'view')),

  shortcut: async (slack, state, form) => {
    const callbackId = first(form, 'callback');
    const container = readContainer(form);
    if (form.has('container') && !container) return 'malformed';
    return container?.kind === 'message'
      ? slack.people.messageShortcut(state.person.id, callbackId, container.channel, container.ts)
      : slack.people.globalShortcut(state.person.id, callbackId);
  },

  open: (slack, state, form) => openDirect(slack, state, first(form, 'tab') === 'home' ? 'home' : 'messages'),

  switch: async (slack, state, form) => {
    const person = slack.persons.find(({ name }) => name === first(form, 'person')) ?? state.person;
    if (state.channel.kind !== 'direct') return { turn: { person, thread: undefined } };
    const opened = await openDirect(slack, { ...state, person }, state.isHome ? 'home' : 'messages');
    return { ...opened, turn: { ...opened.turn, person } };
  },

  reset: async (slack, state) => {
    slack.reset();
    return {
      turn: { channel: slack.channels[0] ?? state.channel, thread: undefined, isHome: false, exchange: undefined },
    };
  },

  remove: async (_slack, state, form, files) => removeFile(files, state, first(form, 'file')),

  dismiss: async () => ({}),
};

/** What a form says of the container that it was sent from. */
const containerRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), channel: z.string(), ts: z.string() }),
  z.object({ kind: z.literal('view'), viewId: z.string() }),
  z.object({ kind: z.literal('home') }),
]);

const goneResult: ActResult = { problem: 'This is no longer there.' };

function first(form: Form, name: string): string {
  return form.get(name)?.[0] ?? '';
}

/** The bot learns that its conversation or its Home was opened, as in Slack. */
async function openDirect(slack: LocalSlack, state: PageState, tab: 'home' | 'messages'): Promise<ActResult> {
  const channel = directOf(slack, state.person);
  if (!channel) return {};
  const outcome = await slack.people.openApp(state.person.id, tab);
  return { ...outcome, turn: { channel, thread: undefined, isHome: tab === 'home' && slack.hasHome } };
}

function readContainer(form: Form): Container | undefined {
  return containerRule.safeParse(parseJson(first(form, 'container'))).data;
}

/** The blocks of a container that the person sees; undefined where there is nothing. */
function blocksAt(slack: LocalSlack, { person }: PageState, container: Container): readonly Fields[] | undefined {
  switch (container.kind) {
    case 'message':
      return messagesIn(slack, person, container.channel).find(({ ts }: Message) => ts === container.ts)?.blocks;
    case 'view':
      return listAt(slack.viewsOf(person.id).find(({ id }) => id === container.viewId)?.view, 'blocks');
    case 'home':
      return listAt(slack.homeOf(person.id), 'blocks');
  }
}
