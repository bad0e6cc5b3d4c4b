import type { webApi } from '@slack/bolt';
import type { Log, PostedMessage, Turns } from '../../domain.js';
import type { SlackMessage } from '../blocks/compose-message.js';
import type { ChannelQueues } from '../concurrency/channel-queues.js';
import { wait } from '../concurrency/wait.js';
import { describeError } from '../logging/describe-error.js';
import { notInChannelMessage, plainVersion } from '../messages/notice-message.js';
import type { PostTarget } from '../messages/post-target.js';
import { isDirect } from '../payloads/slack-ids.js';
import { classifyFailure, type PostFailure } from './classify-failure.js';
import { replyMark } from './find-reply.js';
import type { OpenPostClient } from './post-client.js';

export interface PostWatcher {
  readonly log: Log;
  /** Fired when the answer is given up: nothing is sent after that. */
  readonly signal: AbortSignal;
  /** Which delivery the message settles, so that it is found again (`createReplyFinder`). */
  readonly settles?: string;
  /** Awaited before each API call: what is to be out of the way by then. */
  preparing(): Promise<void>;
  /**
   * Awaited when the call's one request is about to be written. Where it resolves to false, nothing is: another process
   * has the answer to give, or it was given up.
   */
  sending(): Promise<boolean>;
  /** Awaited when the call certainly posted nothing. */
  notSent(): Promise<void>;
  /** Awaited when Slack told where the message stands. */
  sent(message: PostedMessage): Promise<void>;
}

/**
 * `posted`: it stands there. `unknown`: it may stand there, so it is not repeated. `refused`: Slack will not have it.
 * `postponed`: nothing was posted, and it may be tried again later. `locked_out`: as `postponed`, and the token is
 * dead. `withdrawn`: nothing was posted, because `PostWatcher.sending` said so.
 */
export type PostOutcome = 'posted' | 'unknown' | 'refused' | 'postponed' | 'locked_out' | 'withdrawn';

export interface Poster {
  /** Posts in its turn: one message at a time in each channel. Never rejects because of Slack. */
  post(target: PostTarget, message: SlackMessage, watcher: PostWatcher): Promise<PostOutcome>;
  /** One attempt, past the queue: for the last words before the process ends. */
  postNow(target: PostTarget, message: SlackMessage, watcher: PostWatcher): Promise<PostOutcome>;
}

export interface PosterOptions {
  /** Its clients must not retry by themselves: a post that timed out may stand in the channel. */
  readonly openClient: OpenPostClient;
  readonly queues: ChannelQueues;
  /** By which other processes post in the same channels; absent where none does. */
  readonly turns?: Pick<Turns, 'next' | 'rest'> | undefined;
  /** Milliseconds between two messages in one channel. */
  readonly gap: number;
  /** First wait after no connection could be made, in milliseconds; doubles each time. */
  readonly unreachableWait: number;
}

/** Attempts at one message while Slack asks to wait or cannot be reached. */
const maxAttempts = 5;

type Draft = SlackMessage | { readonly text: string };

type Failure = PostFailure | { readonly kind: 'withdrawn' };

export function createPoster({ openClient, queues, turns, gap, unreachableWait }: PosterOptions): Poster {
  const post = async (target: PostTarget, message: SlackMessage, watcher: PostWatcher): Promise<PostOutcome> => {
    const outcome = await queues.run(target.channel, () => sendPatiently(target, message, watcher));
    if (outcome !== 'unreachable') return outcome;
    if (target.channel === target.user) return 'refused';
    watcher.log.warn(
      { channel: target.channel },
      'The channel or thread cannot be posted in; the asker gets a direct message.',
    );
    return post(
      direct(target),
      isDirect(target.channel) ? message : notInChannelMessage(target.channel, message),
      watcher,
    );
  };

  const sendPatiently = async (target: PostTarget, message: SlackMessage, watcher: PostWatcher) => {
    let draft: Draft = message;
    for (let attempt = 1; !watcher.signal.aborted; attempt += 1) {
      await awaitTurn(target, watcher);
      const failure = await attemptOnce(target, draft, watcher);
      if (failure?.kind === 'rate_limited') await shareRest(target, failure.waitMs, watcher);
      if (!failure) return 'posted';
      if (failure.kind === 'too_fancy' && 'blocks' in draft) draft = plainVersion(message);
      else if (failure.kind !== 'rate_limited' && failure.kind !== 'not_sent') return settle(failure);
      else if (attempt >= maxAttempts) return giveUp(failure, watcher);
      else await wait(pause(failure, attempt), watcher.signal);
    }
    return 'postponed';
  };

  /** Without the store there is no turn to be had; whether anything may be posted then is the ledger's to say. */
  const awaitTurn = async ({ channel }: PostTarget, { log, signal }: PostWatcher): Promise<void> => {
    try {
      for (let isOurs = turns === undefined; !isOurs && !signal.aborted; ) {
        const turn = await turns?.next(channel, gap, postsIn(channel));
        if (turn && turn.wait > 0) await wait(turn.wait, signal);
        isOurs = turn?.isOurs ?? true;
      }
    } catch (error) {
      log.warn({ err: describeError(error) }, 'The turn of a channel could not be asked for.');
    }
  };

  const shareRest = async ({ channel }: PostTarget, ms: number, { log }: PostWatcher): Promise<void> => {
    await turns?.rest(postsIn(channel), ms).catch((error: unknown) => {
      log.warn({ err: describeError(error) }, 'Other processes could not be told that Slack asks to wait.');
    });
  };

  const attemptOnce = async (target: PostTarget, draft: Draft, watcher: PostWatcher): Promise<Failure | undefined> => {
    await watcher.preparing();
    let isOurs = true;
    const { client, isWritten } = openClient(async () => {
      isOurs = await watcher.sending();
      return isOurs;
    });
    try {
      const posted = await call(client, target, draft, watcher.settles);
      if (posted) await watcher.sent(posted);
      return undefined;
    } catch (error) {
      if (!isOurs) return { kind: 'withdrawn' };
      const failure = classifyFailure(error, isWritten());
      watcher.log.warn({ failure: failure.kind, err: describeError(error) }, 'Slack did not take a message.');
      if (failure.kind !== 'unknown') await watcher.notSent();
      return failure;
    }
  };

  const call = async (
    client: webApi.WebClient,
    target: PostTarget,
    draft: Draft,
    settles: string | undefined,
  ): Promise<PostedMessage | undefined> => {
    const message = {
      channel: target.channel,
      text: draft.text,
      // Plain text is no markup: what an article says must not turn bold or into a link.
      ...('blocks' in draft ? { blocks: draft.blocks } : { mrkdwn: false }),
      ...(target.threadTs !== undefined && { thread_ts: target.threadTs }),
    };
    if (target.visibility === 'asker') {
      const { message_ts: ts } = await client.chat.postEphemeral({ ...message, user: target.user });
      return ts === undefined ? undefined : { channel: target.channel, ts };
    }
    const { channel = target.channel, ts } = await client.chat.postMessage({
      ...message,
      unfurl_links: false,
      unfurl_media: false,
      ...(settles !== undefined && { metadata: replyMark(settles) }),
    });
    return ts === undefined ? undefined : { channel, ts };
  };

  const pause = (failure: Failure, attempt: number): number =>
    failure.kind === 'rate_limited' ? failure.waitMs : unreachableWait * 2 ** (attempt - 1);

  return {
    post,
    postNow: async (target, message, watcher) => {
      const failure = await attemptOnce(target, message, watcher);
      return failure ? asOutcome(settle(failure)) : 'posted';
    },
  };
}

/** Slack's limit of posts is each channel's own. */
function postsIn(channel: string): string {
  return `chat.postMessage ${channel}`;
}

function settle(failure: Failure): PostOutcome | 'unreachable' {
  switch (failure.kind) {
    case 'unknown':
    case 'locked_out':
    case 'unreachable':
    case 'withdrawn':
      return failure.kind;
    case 'rate_limited':
    case 'not_sent':
      return 'postponed';
    default:
      return 'refused';
  }
}

function asOutcome(outcome: PostOutcome | 'unreachable'): PostOutcome {
  return outcome === 'unreachable' ? 'refused' : outcome;
}

function giveUp(failure: Failure, watcher: PostWatcher): PostOutcome {
  watcher.log.error(
    { failure: failure.kind, attempts: maxAttempts },
    'Slack took no message; it is tried again later.',
  );
  return 'postponed';
}

function direct(target: PostTarget): PostTarget {
  return { channel: target.user, user: target.user, visibility: 'everyone' };
}
