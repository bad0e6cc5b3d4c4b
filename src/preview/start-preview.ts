import type { Bot, Ledgers, Log } from '../domain.js';
import { createSlackEdge, type SlackEdge, type SlackEdgeOptions } from '../slack/create-slack-edge.js';
import { linkArticles } from './articles/link-articles.js';
import { chooseWelcomeQuestions } from './choose-welcome-questions.js';
import { createFileDrop, type FileDrop } from './files/file-drop.js';
import type { LocalSlack } from './local-slack/contract.js';
import { createLocalSlack } from './local-slack/create-local-slack.js';
import { readManifest } from './local-slack/read-manifest.js';
import { startPage } from './page/server/start-page.js';

export interface PreviewOptions {
  readonly bot: Bot;
  readonly ledgers: Ledgers;
  readonly log: Log;
  /** The app's manifest, as it would be given to Slack. */
  readonly manifest: string;
  /** Where the page listens, or at the next free port. */
  readonly port: number;
  /** A short random reference that ties what a person sees to the log. */
  readonly newReference: () => string;
  /** The bot cannot go on. */
  readonly onFatal: (error: Error) => void;
  /** Fetches a web page for whoever brings its address; without it none is taken. */
  readonly fetchPage?: SlackEdgeOptions['fetchPage'] | undefined;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** A local workspace, the bot in it, and the page that shows it. */
export interface Preview {
  /** The page's address. */
  readonly url: string;
  readonly slack: LocalSlack;
  /** What was dropped on the page. */
  readonly files: FileDrop;
  readonly showChanges: SlackEdge['showChanges'];
  readonly finishProposals: SlackEdge['finishProposals'];
  readonly tellPerson: SlackEdge['tellPerson'];
  /** `U…` of those who look after the articles. */
  readonly managers: readonly string[];
  /**
   * The page first, then the bot once what it was asked is answered, then the workspace. The given `bot` stays open.
   */
  close(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Starts a local Slack, connects to it what connects to Slack otherwise, and shows it in a page: nothing of the bot
 * knows that it is not in Slack. Rejects with a `VerbatimError` when no address is free.
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { bot, ledgers, log, port, newReference, onFatal, now } = options;
  const slack = await createLocalSlack({
    manifest: readManifest(options.manifest),
    welcome: await chooseWelcomeQuestions(bot),
    ...(now && { now }),
  });
  const { apiUrl, botToken, appToken } = slack.connection;
  const settings = { transport: 'socket' as const, botToken, appToken, apiUrl, host, port: 0 };
  const articles = linkArticles(bot);
  // Somebody has to look after the articles, and somebody else to propose some.
  const managers = slack.persons.slice(0, 1).map(({ id }) => id);
  const edge = createSlackEdge({
    bot: articles.bot,
    ledgers,
    claimsWorkspace: false,
    settings,
    log,
    onFatal,
    newReference,
    managers,
    ...(options.fetchPage && { fetchPage: options.fetchPage }),
  });
  const closeSlack = async () => {
    await edge.stop();
    await slack.close();
  };
  try {
    await edge.start();
    const files = await createFileDrop(bot, slack);
    const page = await startPage({ slack, articles, files, host, port });
    articles.openAt(page.url);
    const close = async () => {
      await page.close();
      await closeSlack();
    };
    const showChanges: Preview['showChanges'] = ({ kept, changes }, signal) =>
      edge.showChanges({ kept: { ...kept, answer: articles.linkAnswer(kept.answer) }, changes }, signal);
    const { tellPerson, finishProposals } = edge;
    return { url: page.url, slack, files, showChanges, finishProposals, tellPerson, managers, close };
  } catch (error) {
    await closeSlack();
    throw error;
  }
}
