/** Every duration of the Slack edge, in milliseconds. */
export interface SlackTiming {
  /** Between two messages in one channel. Slack allows about one a second; under 1,000 invites refusals. */
  readonly channelGap: number;
  /** Between two edits of messages, wherever they stand. Slack allows fifty a minute (tier 3). */
  readonly editGap: number;
  /** First wait after Slack could not be reached at all; doubles with every try. */
  readonly unreachableWait: number;
  /** How long `stop()` waits for answers under way. Keep it under the supervisor's own patience (often 30 s). */
  readonly drain: number;
  /** How long `stop()` waits for sockets and HTTP requests to close before it cuts them. */
  readonly transportStop: number;
  /** How long an HTTP request may take to come in, from its first byte to its last. */
  readonly httpRequest: number;
  /** A request is acknowledged by now, answered or not: Slack's limit is 3,000. */
  readonly watchdog: number;
  /** How long a command that comes again waits for a sign that Slack has its first acknowledgement. */
  readonly heardPatience: number;
  /**
   * How long a command or shortcut waits for its answer before it is said that it is still looked for. Slack's limit is
   * 3,000, of which a request that waits in line at the door has used a part.
   */
  readonly answerPatience: number;
  /** How long it may take until a command's turn comes, as is to be expected when it is let in: while a burst lasts. */
  readonly burstWait: number;
  /** The same where people have waited for longer than that; with it, most answers still keep to `answerPatience`. */
  readonly crowdWait: number;
  /** How long a burst lasts. */
  readonly burst: number;
  /** How long a press waits for its modal's content before the modal opens without it. Slack's limit is 3,000. */
  readonly modalPatience: number;
  /** How long a request waits for Slack to say whether its sender is a full member. Within `watchdog`. */
  readonly standingPatience: number;
  /** How long an answer in a conversation takes before the bot is said to be searching. */
  readonly statusPatience: number;
  /** One Web API call, from sending to the whole reply. */
  readonly requestTimeout: number;
  /**
   * How often abandoned deliveries are looked for, and other processes are told that this one is alive: several times
   * within a lease of the store (8 s). What a process had that dies is taken over by then: at most one of these until
   * another sees its last sign of life, a lease, and one of these until that one looks again.
   */
  readonly takeOverEvery: number;
  /** How long the store may take to say that it is ready. */
  readonly readyTimeout: number;
  /** One attempt to connect a socket, up to Slack's greeting. */
  readonly connectTimeout: number;
  /** Wait before the second attempt in a row to connect a socket; doubles up to `reconnectMax`. */
  readonly reconnectWait: number;
  readonly reconnectMax: number;
  /** A socket that lived this long ended in good order, so the next attempt comes at once. */
  readonly stableConnection: number;
  /** How long a socket that Slack wants to replace stays while no other is connected. Slack gives about 10,000. */
  readonly refreshHold: number;
  /** With no socket connected for this long, the edge gives up and lets the supervisor start it afresh. */
  readonly disconnectedLimit: number;
}

export const defaultSlackTiming: SlackTiming = {
  channelGap: 1_000,
  editGap: 1_200,
  unreachableWait: 500,
  drain: 20_000,
  transportStop: 2_000,
  httpRequest: 10_000,
  watchdog: 2_500,
  heardPatience: 1_000,
  answerPatience: 500,
  burstWait: 5_000,
  crowdWait: 300,
  burst: 2_000,
  modalPatience: 800,
  standingPatience: 1_500,
  statusPatience: 500,
  requestTimeout: 10_000,
  takeOverEvery: 2_100,
  readyTimeout: 2_000,
  connectTimeout: 20_000,
  reconnectWait: 500,
  reconnectMax: 10_000,
  stableConnection: 10_000,
  refreshHold: 5_000,
  disconnectedLimit: 60_000,
};
