import { randomUUID } from 'node:crypto';
import type { LocalSlack } from './contract.js';
import { createPeople } from './people/create-people.js';
import { bringMessage } from './people/say.js';
import type { Stage } from './people/stage.js';
import type { Manifest } from './read-manifest.js';
import { createFirstPopulation } from './state/first-population.js';
import { postWelcome } from './state/post-welcome.js';
import { createSlackState } from './state/slack-state.js';
import type { Population } from './state/workspace.js';
import { createDeliver } from './wire/deliver.js';
import { startWebServer } from './wire/web-server.js';

export interface LocalSlackOptions {
  /** What the app offers and is told: the same that a real workspace would be given. */
  readonly manifest: Manifest;
  /** Questions to click in the first message; without any there is no such message. */
  readonly welcome?: readonly string[];
  readonly population?: Population;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Milliseconds that the bot has to acknowledge; 3,000 by default, as Slack gives it. */
  readonly ackTimeout?: number;
  /** 0, the default, picks a free port. */
  readonly port?: number;
  /** Part of tokens and addresses; a random one by default. */
  readonly secret?: string;
}

/** One workspace's Slack on 127.0.0.1, all of it in memory. */
export async function createLocalSlack(options: LocalSlackOptions): Promise<LocalSlack> {
  const { manifest, now = Date.now, secret = randomUUID(), welcome } = options;
  const state = createSlackState(manifest, options.population ?? createFirstPopulation(manifest), now);
  const { workspace, views, panes, record, changes, files } = state;
  const tokens = { botToken: `xoxb-local-${secret}`, appToken: `xapp-local-${secret}` };
  const server = await startWebServer({ state, ...tokens, secret, port: options.port ?? 0 });
  const stage: Stage = {
    state,
    deliver: createDeliver(server.sockets, record, options.ackTimeout ?? 3_000),
    createResponseUrl: (respond) => `${server.url}${server.responseUrls.create(respond).path}`,
  };
  state.ownPosts.listen((message) => void bringMessage(stage, message));
  const begin = () => {
    if (welcome) postWelcome(state, welcome);
  };
  begin();
  return {
    connection: { apiUrl: server.apiUrl, ...tokens, signingSecret: secret },
    bot: workspace.bot,
    persons: workspace.persons,
    channels: workspace.channels,
    messages: workspace.messages,
    viewsOf: views.of,
    homeOf: (person) => views.homeOf(person)?.view,
    promptsOf: (person) =>
      panes.promptsOf(workspace.directOf(person)?.id ?? '') ??
      (manifest.prompts.length > 0 ? { prompts: manifest.prompts } : undefined),
    statusOf: panes.statusOf,
    exchanges: record.exchanges,
    people: createPeople(stage),
    commands: manifest.commands,
    shortcuts: manifest.shortcuts,
    hasHome: manifest.hasHome,
    keepFile: files.share,
    postOwn: (channel, { text, blocks }) =>
      workspace.post({ channel, user: workspace.bot.id, text, blocks: workspace.nameBlocks(blocks) }),
    reviseOwn: (message, blocks) => void workspace.update(message, { blocks }),
    onChange: changes.listen,
    reset: () => {
      for (const part of [workspace, views, panes, record, files]) part.reset();
      begin();
    },
    close: server.close,
  };
}
