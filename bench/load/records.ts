/** Milliseconds since the epoch with fractions, the same clock in all processes of one machine. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/**
 * What a message of the bot's is to whoever asked: the `answer` (a refusal to answer is one), `looking`, where one is
 * told that it comes later, or another `notice`: busy, stopping, failed.
 */
export type ReplyKind = 'answer' | 'looking' | 'notice' | 'empty';

/** How a question is asked. */
export type Surface = 'command' | 'mention';

/** One question as it was sent, and its acknowledgement. All times as `now()` gives them. */
export interface SentQuestion {
  readonly number: number;
  readonly surface: Surface;
  /** When it was to leave, whatever became of those before. */
  readonly due: number;
  /** When the generator really began to send it. */
  readonly sent: number;
  /** When the whole acknowledgement had come; absent where none came within Slack's three seconds. */
  readonly acknowledged?: number;
  readonly kind?: ReplyKind;
  /** The words of a notice. */
  readonly notice?: string;
  /** Why it was not acknowledged: `timeout`, an HTTP status, a code of the network's. */
  readonly failure?: string;
}

/** A message that came to a question's `response_url`. */
export interface LaterReply {
  readonly number: number;
  readonly at: number;
  readonly kind: ReplyKind;
  readonly notice?: string;
}

/** A message that was posted into a channel. */
export interface PostedMessage {
  readonly channel: string;
  readonly thread?: string;
  readonly at: number;
  readonly kind: ReplyKind;
  readonly text: string;
  /** What the bot keeps with it. */
  readonly metadata?: unknown;
}

/** The fake Slack's and the generator's own state, so that their slowness isn't taken for the bot's. */
export interface OwnLag {
  /** Event loop delay in milliseconds. */
  readonly p99: number;
  readonly max: number;
}

/** What the probe inside the program measured since it was last asked; times in milliseconds. */
export interface ProgramLoad {
  readonly loopP99: number;
  readonly loopMax: number;
  /** Of all threads. */
  readonly cpu: number;
  /** Resident memory in MB: now, and the highest of the samples since it was last asked. */
  readonly memory: number;
  readonly memoryPeak: number;
  /** From a request's head being read to its reply being handed to the system, 99th percentile; 0 without requests. */
  readonly requestP99: number;
  readonly wall: number;
}

/** Slack's patience with an acknowledgement, in milliseconds. */
export const slackPatience = 3_000;
