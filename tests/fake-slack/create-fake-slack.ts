import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fields } from '../../src/fields.js';
import type { Message } from '../../src/preview/local-slack/contract.js';
import { readManifest } from '../../src/preview/local-slack/read-manifest.js';
import { createSlackState } from '../../src/preview/local-slack/state/slack-state.js';
import type { HeldView } from '../../src/preview/local-slack/state/view-stacks.js';
import { nameViewBlocks } from '../../src/preview/local-slack/web-api/view-methods.js';
import type { SocketServer } from '../../src/preview/local-slack/wire/socket-server.js';
import { startWebServer, type WebServerOptions } from '../../src/preview/local-slack/wire/web-server.js';
import { checkMessage } from './check-message.js';
import { misbehave } from './misbehave.js';
import { testPopulation } from './population.js';
import { createScript, type Mishap } from './script.js';

interface ApiCall {
  readonly method: string;
  readonly args: Fields;
  /** Milliseconds since the epoch, when the call came in. */
  readonly at: number;
}

export interface FakeSlackOptions {
  readonly botToken?: string;
  readonly appToken?: string;
  /** 0, the default, picks a free port. */
  readonly port?: number;
  /** Whether the workspace granted the optional scopes; default `true`. */
  readonly optionalScopes?: boolean;
  /** Scopes that the app was installed without. */
  readonly withoutScopes?: readonly string[];
}

/** The preview's local Slack with its people left out: a test sends what it likes, and has Slack misbehave. */
export interface FakeSlack {
  readonly apiUrl: string;
  readonly team: string;
  readonly botUser: string;
  readonly botId: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly workspace: {
    readonly messages: readonly Message[];
    /** Requests that pinned suggested prompts. */
    readonly prompts: readonly Fields[];
    /** What Slack took but a person would mind. */
    readonly faults: readonly string[];
  };
  readonly sockets: SocketServer;
  /** Calls of the Web API in the order in which they came, refused ones too. */
  readonly calls: readonly ApiCall[];
  callsOf(method: string): readonly ApiCall[];
  script(method: string, mishap: Mishap, times?: number): void;
  clearScript(method: string): void;
  /** A `response_url` for a command, and what came to it. */
  createResponseUrl(): { readonly url: string; readonly answers: readonly Fields[] };
  /** A `trigger_id` as a press brings it; `viewId` names the modal that was pressed in. */
  createTrigger(person: string, viewId?: string): string;
  /** A person's open modals, the last one on top. */
  viewsOf(person: string): readonly HeldView[];
  /** Shows `view` in place of a person's top modal, as Slack does with what a form's acknowledgement brings. */
  showView(person: string, view: unknown): void;
  /** The person closes their top modal. */
  closeTop(person: string): void;
  /** What stands on a person's Home. */
  homeOf(person: string): HeldView | undefined;
  /** A message that somebody wrote, of which the bot is told nothing. */
  say(channel: string, user: string, text: string, threadTs?: string): Message;
  /** A file that somebody uploaded, as payloads carry it. */
  shareFile(person: string, name: string, content: string | Uint8Array, type?: string): Fields;
  /** The next answer to a `response_url` is refused for its blocks. */
  refuseNextResponse(): void;
  close(): Promise<void>;
}

const manifest = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'manifest.yml'), 'utf8');

export async function createFakeSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const { team, bot, botId } = testPopulation;
  const tokens = { botToken: options.botToken ?? 'xoxb-1-secretbot', appToken: options.appToken ?? 'xapp-1-secretapp' };
  const asked = readManifest(manifest, options);
  const scopes = asked.scopes.filter((scope) => !options.withoutScopes?.includes(scope));
  const state = createSlackState({ ...asked, scopes }, testPopulation, Date.now);
  const calls: ApiCall[] = [];
  const script = createScript();
  const intercept: WebServerOptions['intercept'] = async ({ method, args }, work, response) => {
    if (method !== 'response_url') calls.push({ method, args, at: Date.now() });
    const mishap = script.take(method);
    if (mishap) await misbehave(mishap, work, response);
    return mishap !== undefined;
  };
  const server = await startWebServer({ state, ...tokens, secret: 'secretticket', port: options.port ?? 0, intercept });
  return {
    ...tokens,
    apiUrl: server.apiUrl,
    team: team.id,
    botUser: bot.id,
    botId,
    signingSecret: 'signing-secret-of-the-fake',
    workspace: {
      messages: state.workspace.messages,
      get prompts() {
        return calls.flatMap(({ method, args }) => (method.endsWith('setSuggestedPrompts') ? [args] : []));
      },
      get faults() {
        const posts = calls.filter(({ method }) => /^chat\.post/.test(method));
        return posts.flatMap(({ args }) => checkMessage(args).faults);
      },
    },
    sockets: server.sockets,
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method),
    script: script.add,
    clearScript: script.clear,
    createResponseUrl: () => {
      const answers: Fields[] = [];
      const { path: place } = server.responseUrls.create((body) => answers.push(body));
      return { url: `${server.url}${place}`, answers };
    },
    createTrigger: state.triggers.create,
    viewsOf: state.views.of,
    showView: (person, view) => {
      const top = state.views.of(person).at(-1);
      if (top) state.views.update(top.id, nameViewBlocks(view, state));
    },
    closeTop: (person) => {
      const top = state.views.of(person).at(-1);
      if (top) state.views.close(top.id);
    },
    homeOf: state.views.homeOf,
    say: (channel, user, text, threadTs) =>
      state.workspace.post({ channel, user, text, ...(threadTs !== undefined && { threadTs }) }),
    shareFile: (person, name, content, type = 'text/markdown') =>
      state.files.share(person, { name, type, bytes: typeof content === 'string' ? Buffer.from(content) : content }),
    refuseNextResponse: () => script.add('response_url', { kind: 'status', status: 400, body: 'invalid_blocks' }),
    close: server.close,
  };
}
