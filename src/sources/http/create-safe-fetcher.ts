import { setTimeout as waitFor } from 'node:timers/promises';
import { Agent } from 'undici';
import { SourceError } from '../source-error.js';
import { type Answer, askServer, type Question } from './ask-server.js';
import { checkAddress } from './check-address.js';
import { guardedConnector, type Resolve, resolveBySystem } from './guarded-connection.js';
import { createHostTurns, type Wait } from './host-turns.js';
import type { PrivateHosts } from './private-hosts.js';
import { createRobotsBook, type RobotsAnswer, robotsLimit } from './robots-rules.js';

/** What an address came to, at the end of where it led. */
type Fetched = Exclude<Answer, { kind: 'moved' } | { kind: 'later' } | { kind: 'refused' }>;

/** The same, where whoever asked tells by themselves what a refusal means. */
type Followed = Exclude<Answer, { kind: 'moved' } | { kind: 'later' }>;

/** Fetches from the web nothing but what may be fetched. */
export interface SafeFetcher {
  /**
   * @throws {SourceError} for what may not be fetched, and for what can't be; rejects with the signal's reason where
   * it is aborted.
   */
  fetch(address: string, question: Question, signal: AbortSignal): Promise<Fetched>;
  close(): Promise<void>;
}

export interface SafeFetcherOptions {
  readonly hosts: PrivateHosts;
  /** Milliseconds. */
  readonly now: () => number;
  readonly resolve?: Resolve;
  readonly wait?: Wait;
  /** How long one request may take; by default 30,000 milliseconds. */
  readonly milliseconds?: number;
}

/** Times that an address may lead on to another. */
const redirectLimit = 5;

/** Milliseconds that a busy server is waited for. */
const patience = 10_000;

/** Milliseconds until a connection has to stand. */
const connectLimit = 10_000;

/**
 * A fetcher of http and https that goes to public addresses and those the operator listed alone, looked at as each
 * connection is made; that reads no more than is allowed, in bytes, time and redirects; that keeps to `robots.txt` and
 * to what servers wish; and that sends nothing but its own name.
 */
export function createSafeFetcher(options: SafeFetcherOptions): SafeFetcher {
  const { hosts, now, resolve = resolveBySystem, milliseconds = 30_000 } = options;
  const wait: Wait = options.wait ?? ((time, signal) => waitFor(time, undefined, { signal }));
  const dispatcher = new Agent({
    connect: guardedConnector(resolve, hosts, Math.min(connectLimit, milliseconds)),
    connections: 2,
    keepAliveTimeout: 5_000,
    keepAliveMaxTimeout: 5_000,
    maxHeaderSize: 32_768,
  });
  const turns = createHostTurns(now, wait);

  /** Asks, and once more where the server is busy for a moment only. */
  const askPatiently = async (at: URL, question: Question, delay: number, signal: AbortSignal) => {
    const ask = () =>
      turns.take(at.host, delay, signal, () => askServer(dispatcher, at, question, { milliseconds, signal }));
    const first = await ask();
    if (first.kind !== 'later') return first;
    const closed = turns.close(at.host, first.retryAfter);
    if (closed.milliseconds > patience) throw turns.leftAlone(at.host);
    await wait(closed.milliseconds, signal);
    const second = await ask();
    if (second.kind !== 'later') return second;
    turns.close(at.host, second.retryAfter);
    throw turns.leftAlone(at.host);
  };

  const follow = async (
    address: string,
    question: Question,
    signal: AbortSignal,
    delayOf: (at: URL) => Promise<number>,
  ): Promise<Followed> => {
    let at = checkAddress(address, hosts);
    for (let hop = 0; hop <= redirectLimit; hop++) {
      const answer = await askPatiently(at, question, await delayOf(at), signal);
      if (answer.kind !== 'moved') return answer;
      at = checkAddress(answer.to, hosts, at);
    }
    throw new SourceError(`it leads on to other addresses more than ${redirectLimit} times`);
  };

  const askForRobots = async (page: URL): Promise<RobotsAnswer> => {
    const question = { accepts: () => true, limit: { bytes: robotsLimit, cuts: true } };
    try {
      // Others may wait for the same rules: nobody's signal ends it.
      const answer = await follow(page.href, question, new AbortController().signal, async () => 0);
      // Whoever refuses to tell strangers has no rules for them: the page itself says whether it may be read.
      if (answer.kind !== 'read') return { kind: 'none' };
      return { kind: 'text', text: new TextDecoder().decode(answer.bytes) };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      return { kind: 'failed', reason: error.reason };
    }
  };
  const rulesOf = createRobotsBook(askForRobots, now);

  const requireRobots = async (at: URL): Promise<number> => {
    const rules = await rulesOf(at);
    if (rules.failure !== undefined) {
      throw new SourceError(`${rules.failure} (asked for its robots.txt)`, { isOfServer: true });
    }
    if (!rules.allows(at)) throw new SourceError(`${at.host}/robots.txt asks robots not to read it`);
    return rules.delay;
  };

  return {
    fetch: async (address, question, signal) => {
      const answer = await follow(address, question, signal, requireRobots);
      if (answer.kind !== 'refused') return answer;
      const isForNobody = answer.status === 401 || answer.status === 403;
      throw new SourceError(`the server ${isForNobody ? 'lets no stranger read it' : 'refuses it'} (${answer.status})`);
    },
    close: () => dispatcher.destroy(),
  };
}
