import type { IncomingHttpHeaders } from 'node:http';
import type { Bot, Ledgers, Log, Telemetry } from '../../domain.js';
import type { SlackTiming } from './slack-timing.js';

/** How this process reaches its Slack app: already checked as a whole by whoever read the configuration. */
export interface SlackSettings {
  /** `socket`: we dial Slack, no public address needed. `http`: Slack calls us at `POST /slack/events`. */
  readonly transport: 'socket' | 'http';
  /** Bot User OAuth Token (`xoxb-…`). */
  readonly botToken: string;
  /** App-level token (`xapp-…`) with `connections:write`; needed by `socket`. */
  readonly appToken?: string;
  /** Needed by `http`. */
  readonly signingSecret?: string;
  /** Base of the Web API, `https://slack.com/api/` but for tests and previews. */
  readonly apiUrl: string;
  /** Where the health endpoints listen, and Slack's requests with `http`. */
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
}

export interface SlackEdgeOptions {
  readonly bot: Bot;
  readonly ledgers: Ledgers;
  /** Whether the bot's store becomes this workspace's, for good: not where the workspace is a local one. */
  readonly claimsWorkspace: boolean;
  readonly settings: SlackSettings;
  readonly log: Log;
  /** The edge cannot go on: the process should end with a failure, for its supervisor to start it afresh. */
  readonly onFatal: (error: Error) => void;
  /** A short name for one request, the same in the log and in what the person reads. */
  readonly newReference: () => string;
  /** Ids (`U…`) of whoever looks after the articles; where there is none, no articles come from Slack. */
  readonly managers?: readonly string[];
  /** Fetches a web page for whoever brings its address; without it none is taken. */
  readonly fetchPage?: FetchPage;
  readonly timing?: Partial<SlackTiming>;
  /** Is told what the edge does; by default nobody is. */
  readonly telemetry?: Telemetry;
  /** Is told what sources push to `POST /sources/ID/push`; without it there is no such address. */
  readonly pushDoor?: PushDoor;
  /** What `/metrics` shows; without it there is no such address. */
  readonly readMetrics?: ReadMetrics;
}

/**
 * A page as a file; `url`: where it was found in the end. The reason is a few words that fit behind its address. Others
 * than managers reach public addresses alone, whatever else the operator lets be read. Never rejects.
 */
export type FetchPage = (
  url: string,
  isManager: boolean,
) => Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly url: string } | { readonly reason: string }>;

/** Who is told that a source has changed. */
export interface PushDoor {
  /** Resolves to whether it was signed as that source's pushes are; if so, the source is looked at soon. */
  push(id: string, headers: IncomingHttpHeaders, body: Buffer): Promise<boolean>;
}

/** What was measured, as whoever looks reads it, with its media type. */
export type ReadMetrics = () => Promise<{ readonly contentType: string; readonly text: string }>;
