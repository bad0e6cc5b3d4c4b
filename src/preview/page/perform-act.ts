import type { LocalSlack, Message, Place } from '../local-slack/local-slack.js';
import type { Result } from './act-result.js';
import { directOf, type PageState } from './page-address.js';
import { type Fields, isFields, listAt, textAt } from './read-fields.js';
import { type Form, readPress, readValues } from './read-values.js';
import { say } from './say.js';
import { messagesIn } from './visible-messages.js';

/** Something a person does on the page: `form` is what they sent. */
export type Act = (slack: LocalSlack, state: PageState, form: Form) => Promise<Result>;

/** What people can do, by the path that their form is sent to. */
export const acts: Readonly<Record<string, Act>> = {
  say: async (slack, state, form) => say(slack, state, first(form, 'text'), first(form, 'thread') || undefined),

  act: async (slack, state, form) => {
    const place = readPlace(form);
    const blocks = place && blocksAt(slack, state, place);
    const press = blocks && readPress(blocks, form);
    if (!place || !press) return goneResult;
    if (/^preview_ask_\d+$/.test(press.actionId)) {
      return say(slack, state, `@${slack.bot.name} ${String(press.value ?? '')}`);
    }
    return slack.people.act(state.person.id, place, { ...press, state: readValues(blocks, form) });
  },

  submit: async (slack, state, form) => {
    const open = slack.viewsOf(state.person.id).find(({ id }) => id === first(form, 'view'));
    if (!open) return goneResult;
    return slack.people.submit(state.person.id, open.id, readValues(listAt(open.view, 'blocks'), form));
  },

  close: (slack, state, form) => slack.people.closeView(state.person.id, first(form, 'view')),

  shortcut: async (slack, state, form) => {
    const callbackId = first(form, 'callback');
    const place = readPlace(form);
    return place?.kind === 'message'
      ? slack.people.messageShortcut(state.person.id, callbackId, place.channel, place.ts)
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

  dismiss: async () => ({}),
};

const goneResult: Result = { problem: 'This is no longer there.' };

function first(form: Form, name: string): string {
  return form.get(name)?.[0] ?? '';
}

/** The bot learns that its conversation or its Home was opened, as in Slack. */
async function openDirect(slack: LocalSlack, state: PageState, tab: 'home' | 'messages'): Promise<Result> {
  const channel = directOf(slack, state.person);
  if (!channel) return {};
  const outcome = await slack.people.openApp(state.person.id, tab);
  return { ...outcome, turn: { channel, thread: undefined, isHome: tab === 'home' && slack.hasHome } };
}

function readPlace(form: Form): Place | undefined {
  const text = first(form, 'place');
  if (text === '') return undefined;
  const place: unknown = JSON.parse(text);
  if (!isFields(place)) return undefined;
  switch (place['kind']) {
    case 'message':
      return { kind: 'message', channel: textAt(place, 'channel'), ts: textAt(place, 'ts') };
    case 'view':
      return { kind: 'view', viewId: textAt(place, 'viewId') };
    case 'home':
      return { kind: 'home' };
    default:
      return undefined;
  }
}

/** The blocks at a place that the person sees; undefined where there is nothing. */
function blocksAt(slack: LocalSlack, { person }: PageState, place: Place): readonly Fields[] | undefined {
  switch (place.kind) {
    case 'message':
      return messagesIn(slack, person, place.channel).find(({ ts }: Message) => ts === place.ts)?.blocks;
    case 'view':
      return listAt(slack.viewsOf(person.id).find(({ id }) => id === place.viewId)?.view, 'blocks');
    case 'home':
      return listAt(slack.homeOf(person.id), 'blocks');
  }
}
