import { type DestinationStream, pino } from 'pino';
import type { Log } from '../domain.js';

/** What is logged, and where to. */
export interface LogOptions {
  readonly level: 'fatal' | 'error' | 'warn' | 'info' | 'debug';
  /** Whether the texts of questions may be written. */
  readonly questions: boolean;
  /** Standard output where left out. */
  readonly destination?: DestinationStream;
}

/** One of Slack's tokens, wherever it stands in a line. */
const slackToken = /xox[a-z]-[A-Za-z0-9-]+|xapp-[A-Za-z0-9-]+/g;

/** A log that writes one JSON object a line, never with a token and with `question` only if `questions` says so. */
export function createLog({ level, questions, destination }: LogOptions): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: questions ? [] : ['question'], remove: true },
    hooks: { streamWrite: (line: string) => line.replace(slackToken, '[token]') },
  };
  return destination ? pino(options, destination) : pino(options);
}
