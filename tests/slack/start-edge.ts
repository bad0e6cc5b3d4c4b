import { onTestFinished } from 'vitest';
import type { Bot, Ledgers } from '../../src/domain.js';
import {
  createSlackEdge,
  type SlackEdge,
  type SlackEdgeOptions,
  type SlackSettings,
} from '../../src/slack/create-slack-edge.js';
import type { SlackTiming } from '../../src/slack/settings/slack-timing.js';
import { createFakeSlack, type FakeSlack, type FakeSlackOptions } from '../fake-slack/create-fake-slack.js';
import {
  blockActions,
  directMessage,
  eventCallback,
  globalShortcut,
  homeOpened,
  mention,
  messageShortcut,
  slashCommand,
  viewSubmission,
} from '../fake-slack/payloads.js';
import { signRequest } from '../fake-slack/sign-request.js';
import { createFakeBot } from './fake-bot.js';
import { createRecordingLog, type RecordingLog } from './recording-log.js';

type Fields = Readonly<Record<string, unknown>>;

/** A running edge, and Slack at the other end of it. */
export interface EdgeUnderTest {
  readonly edge: SlackEdge;
  readonly slack: FakeSlack;
  readonly log: RecordingLog;
  readonly fatal: readonly Error[];
  /** Base URL of the health endpoints and, with HTTP, of everything. */
  readonly url: string;
  /** Types a slash command: what the acknowledgement brought, and what came to the response URL. */
  command(text: string, more?: Fields): { readonly ack: Promise<Fields>; readonly answers: readonly Fields[] };
  /** Mentions the bot, writes to it, or sends any event. Resolves when the event is acknowledged. */
  mention(text: string, more?: Fields, envelope?: Fields): Promise<unknown>;
  direct(text: string, more?: Fields, envelope?: Fields): Promise<unknown>;
  event(event: Fields, envelope?: Fields): Promise<unknown>;
  /** Presses a button of a message, or of the person's top modal; what came to the press's own response URL. */
  press(element: Fields, where?: Pressing): { readonly ack: Promise<Fields>; readonly answers: readonly Fields[] };
  /** Opens the bot's Home or the conversation with it. */
  openApp(tab: 'home' | 'messages', more?: Fields, envelope?: Fields): Promise<unknown>;
  /** Uses a shortcut from anywhere. */
  shortcut(callbackId: string, user?: string, more?: Fields): Promise<Fields>;
  /** Uses a shortcut in the menu of a message; what came to its response URL. */
  pointAt(
    message: Fields,
    more?: Fields,
    user?: string,
  ): { readonly ack: Promise<Fields>; readonly answers: readonly Fields[] };
  /** Sends the form of the person's top modal. */
  submit(values: Fields, user?: string, more?: Fields): Promise<Fields>;
}

interface Pressing {
  readonly user?: string;
  readonly channel?: string;
  readonly ts?: string;
  readonly threadTs?: string;
  readonly isEphemeral?: boolean;
  readonly inView?: boolean;
  readonly inHome?: boolean;
  /** Overrides fields of the body. */
  readonly more?: Fields;
}

export interface StartOptions {
  readonly transport?: SlackSettings['transport'];
  readonly bot?: Bot & { readonly ledgers: Ledgers };
  readonly claimsWorkspace?: boolean;
  readonly slack?: FakeSlack;
  readonly slackOptions?: FakeSlackOptions;
  readonly settings?: Partial<SlackSettings>;
  readonly managers?: readonly string[];
  readonly fetchPage?: SlackEdgeOptions['fetchPage'];
  readonly timing?: Partial<SlackTiming>;
  readonly newReference?: () => string;
  readonly telemetry?: SlackEdgeOptions['telemetry'];
  readonly readMetrics?: SlackEdgeOptions['readMetrics'];
}

/** Longer than a busy machine takes for anything. */
const never = 60_000;

/**
 * Short waits and long patience, so that neither a test waits for the clock nor what comes of it depends on how busy the
 * machine is; a test that is about a duration sets it.
 */
const unhurried: Partial<SlackTiming> = {
  watchdog: never,
  answerPatience: never,
  modalPatience: never,
  standingPatience: never,
  statusPatience: never,
  requestTimeout: never,
  httpRequest: never,
  readyTimeout: never,
  connectTimeout: never,
  drain: never,
  channelGap: 0,
  editGap: 0,
  unreachableWait: 5,
  transportStop: 500,
  reconnectWait: 10,
  reconnectMax: 40,
  takeOverEvery: 20,
};

/** Starts the edge against a fake Slack over real HTTP and WebSockets; all is closed when the test ends. */
export async function startEdge(options: StartOptions = {}): Promise<EdgeUnderTest> {
  const slack = options.slack ?? (await openFakeSlack(options.slackOptions));
  const log = createRecordingLog();
  const fatal: Error[] = [];
  let references = 0;
  const bot = options.bot ?? createFakeBot();
  const edge = createSlackEdge({
    bot,
    ledgers: bot.ledgers,
    claimsWorkspace: options.claimsWorkspace ?? true,
    settings: { ...settingsFor(slack, options.transport ?? 'socket'), ...options.settings },
    log,
    onFatal: (error) => fatal.push(error),
    newReference: options.newReference ?? (() => `ref${++references}`),
    timing: { ...unhurried, ...options.timing },
    ...(options.managers && { managers: options.managers }),
    ...(options.fetchPage && { fetchPage: options.fetchPage }),
    ...(options.telemetry && { telemetry: options.telemetry }),
    ...(options.readMetrics && { readMetrics: options.readMetrics }),
  });
  onTestFinished(() => edge.stop());
  await edge.start();
  const url = `http://127.0.0.1:${edge.address?.port}`;
  const send = (options.transport ?? 'socket') === 'socket' ? sendBySocket(slack) : sendByHttp(slack, url);
  return { edge, slack, log, fatal, url, ...speak(slack, send) };
}

/** A fake Slack that is closed when the test ends; for tests that start several edges against it. */
export async function openFakeSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const slack = await createFakeSlack(options);
  onTestFinished(() => slack.close());
  return slack;
}

export function settingsFor(slack: FakeSlack, transport: SlackSettings['transport']): SlackSettings {
  const secrets = transport === 'socket' ? { appToken: slack.appToken } : { signingSecret: slack.signingSecret };
  return { transport, botToken: slack.botToken, apiUrl: slack.apiUrl, host: '127.0.0.1', port: 0, ...secrets };
}

/** Brings what Slack sends; resolves to what the acknowledgement held. */
export type Send = (type: 'slash_commands' | 'events_api' | 'interactive', body: Fields) => Promise<Fields>;

/** What people do in a workspace, brought by `send`. */
export function speak(slack: FakeSlack, send: Send) {
  const event = (inner: Fields, envelope: Fields = {}) => send('events_api', eventCallback(inner, envelope));
  return {
    event,
    command: (text: string, more: Fields = {}) => {
      const { url, answers } = slack.createResponseUrl();
      return { ack: send('slash_commands', slashCommand(text, url, more)), answers };
    },
    mention: (text: string, more: Fields = {}, envelope: Fields = {}) => event(mention(text, more), envelope),
    direct: (text: string, more: Fields = {}, envelope: Fields = {}) => event(directMessage(text, more), envelope),
    press: (element: Fields, where: Pressing = {}) => {
      const { url, answers } = slack.createResponseUrl();
      const body = blockActions(where.user ?? 'U0ANN', element, placeOf(slack, url, where));
      return { ack: send('interactive', body), answers };
    },
    openApp: (tab: 'home' | 'messages', more: Fields = {}, envelope: Fields = {}) =>
      event(homeOpened(tab, more), envelope),
    shortcut: (callbackId: string, user = 'U0ANN', more: Fields = {}) =>
      send('interactive', globalShortcut(user, callbackId, slack.createTrigger(user), more)),
    pointAt: (message: Fields, more: Fields = {}, user = 'U0ANN') => {
      const { url, answers } = slack.createResponseUrl();
      const bring = { response_url: url, trigger_id: slack.createTrigger(user), ...more };
      return { ack: send('interactive', messageShortcut(user, 'find_in_articles', message, bring)), answers };
    },
    submit: (values: Fields, user = 'U0ANN', more: Fields = {}) => {
      const held = slack.viewsOf(user).at(-1);
      return send('interactive', viewSubmission(user, { id: held?.id, hash: held?.hash, ...held?.view }, values, more));
    },
  };
}

function placeOf(slack: FakeSlack, responseUrl: string, where: Pressing): Fields {
  const { user = 'U0ANN', channel = 'C0PRESS', ts = '1770000000.1', threadTs, isEphemeral = false, more } = where;
  const top = where.inView ? slack.viewsOf(user).at(-1) : undefined;
  const held = where.inHome ? slack.homeOf(user) : top;
  const trigger_id = slack.createTrigger(user, top?.id);
  if (held) {
    return { container: { type: 'view', view_id: held.id }, view: { ...held.view, ...held }, trigger_id, ...more };
  }
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  return {
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: isEphemeral, ...thread },
    channel: { id: channel, name: 'press' },
    response_url: responseUrl,
    trigger_id,
    ...more,
  };
}

/** To any open socket, as Slack does. */
function sendBySocket(slack: FakeSlack): Send {
  return (type, body) => {
    const socket = slack.sockets.open.at(-1);
    if (!socket) throw new Error('No socket is open.');
    return socket.deliver(type, body);
  };
}

/** Signed, to the one endpoint; rejects unless the edge takes the request. */
export function sendByHttp(slack: FakeSlack, url: string): Send {
  return async (type, body) => {
    const isForm = type !== 'events_api';
    const form = type === 'interactive' ? { payload: JSON.stringify(body) } : body;
    const text = isForm
      ? new URLSearchParams(
          Object.entries(form).map(([name, value]): [string, string] => [name, String(value)]),
        ).toString()
      : JSON.stringify(body);
    const contentType = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
    const signed = signRequest(text, contentType, slack.signingSecret, Math.floor(Date.now() / 1_000));
    const response = await fetch(`${url}/slack/events`, { method: 'POST', ...signed });
    if (response.status !== 200) throw new Error(`The edge answered ${response.status}.`);
    const answer = await response.text();
    return answer === '' ? {} : (JSON.parse(answer) as Fields);
  };
}
