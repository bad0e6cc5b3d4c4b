import type { webApi } from '@slack/bolt';
import PQueue from 'p-queue';
import type { FollowUp, Log, Turns } from '../../domain.js';
import type { SlackMessage } from '../blocks/compose-message.js';
import type { ChannelQueues } from '../concurrency/channel-queues.js';
import type { SharedRests } from '../concurrency/shared-rests.js';
import { wait } from '../concurrency/wait.js';
import { describeError } from '../logging/describe-error.js';
import { followedMessage } from '../messages/followed-message.js';
import { classifyFailure, type PostFailure } from './classify-failure.js';

/**
 * `shown`: the message says it. `ended`: it is gone or can't be edited any more, in Slack's word for it. `later`: it
 * may be tried again, or the process ends.
 */
export type EditOutcome = { readonly kind: 'shown' | 'later' } | { readonly kind: 'ended'; readonly why: string };

/** Has a message say what became of its quotes. Never rejects because of Slack. */
export type ShowChanges = (followUp: Pick<FollowUp, 'kept' | 'changes'>, signal: AbortSignal) => Promise<EditOutcome>;

export interface PostEditorOptions {
  /** May try again by itself: an edit that is made twice is the same. */
  readonly client: webApi.WebClient;
  readonly queues: ChannelQueues;
  /** By which other processes post in the same channels; absent where none does. */
  readonly turns?: Pick<Turns, 'next'> | undefined;
  readonly rests: Pick<SharedRests, 'rest' | 'left'>;
  /** Milliseconds between two messages in one channel, and between two edits anywhere. */
  readonly gaps: { readonly channel: number; readonly edit: number };
  /** First wait after Slack could not do it, in milliseconds; doubles each time. */
  readonly unreachableWait: number;
  /** Milliseconds on a clock that nobody can set. */
  readonly steadyNow: () => number;
  readonly log: Log;
}

/** Attempts at one message. */
const maxAttempts = 4;

/** Slack's limit of edits is the app's as a whole, whatever the channel. */
const call = 'chat.update';

/**
 * Edits posts by `chat.update`, one at a time, which notifies nobody. An edit takes its channel's turn like a message,
 * and waits outside of it for whatever takes longer, so that answers never wait for it.
 */
export function createPostEditor(options: PostEditorOptions): ShowChanges {
  const { client, queues, turns, rests, gaps, unreachableWait, steadyNow, log } = options;
  const line = new PQueue({ concurrency: 1 });
  let lastEnd = Number.NEGATIVE_INFINITY;

  const awaitPace = async (signal: AbortSignal): Promise<void> => {
    const early = Math.max(lastEnd + gaps.edit - steadyNow(), rests.left(call));
    if (early > 0) await wait(early, signal);
  };

  /** Whether the channel's turn came; where the store is away there are no turns to be had. */
  const awaitTurn = async (channel: string, signal: AbortSignal): Promise<boolean> => {
    const turn = await turns?.next(channel, gaps.channel, call).catch(() => undefined);
    if (!turn?.isOurs) {
      if (turn) rests.rest(call, turn.wait);
      return turn === undefined;
    }
    return turn.wait <= 0 || wait(turn.wait, signal);
  };

  const edit = async (
    { channel, ts }: FollowUp['kept']['message'],
    { text, blocks }: SlackMessage,
  ): Promise<EditOutcome | PostFailure> => {
    try {
      // Slack takes `text` for what somebody typed unless it is told otherwise, and would link names in it.
      await client.chat.update({ channel, ts, text, blocks, parse: 'none', link_names: false });
      return { kind: 'shown' };
    } catch (error) {
      const failure = classifyFailure(error, true);
      log.info({ failure: failure.kind, channel, err: describeError(error) }, 'Slack did not take an edit.');
      if (failure.kind === 'rate_limited') rests.rest(call, failure.waitMs);
      const code = codeOf(error);
      return isFinal(failure) && code !== undefined ? { kind: 'ended', why: code } : failure;
    } finally {
      lastEnd = steadyNow();
    }
  };

  const show: ShowChanges = async (followUp, signal) => {
    const { message } = followUp.kept;
    const written = followedMessage(followUp);
    const attempt = () =>
      queues.run(message.channel, async () => {
        if (signal.aborted || !(await awaitTurn(message.channel, signal)) || signal.aborted) return 'no_turn';
        return edit(message, written);
      });
    for (let tries = 1; tries <= maxAttempts && !signal.aborted; ) {
      await awaitPace(signal);
      const outcome = await attempt();
      if (outcome === 'no_turn') continue;
      if (outcome.kind === 'shown' || outcome.kind === 'ended') return outcome;
      if (outcome.kind === 'locked_out') break;
      if (outcome.kind !== 'rate_limited') await wait(unreachableWait * 2 ** (tries - 1), signal);
      tries += 1;
    }
    return { kind: 'later' };
  };

  return (followUp, signal) => line.add(() => show(followUp, signal));
}

/** Trying again would come to the same, where Slack itself said so. */
function isFinal({ kind }: PostFailure): boolean {
  return kind === 'too_fancy' || kind === 'unreachable' || kind === 'refused';
}

function codeOf(error: unknown): string | undefined {
  const { data } = error as { readonly data?: { readonly error?: unknown } };
  return typeof data?.error === 'string' ? data.error : undefined;
}
