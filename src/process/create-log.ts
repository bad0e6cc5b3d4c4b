import { type DestinationStream, pino } from 'pino';
import type { Log } from '../domain.js';
import { redact } from '../slack/logging/describe-error.js';

/** What is logged, and where to. */
export interface LogOptions {
  readonly level: 'fatal' | 'error' | 'warn' | 'info' | 'debug';
  /** Whether the texts of questions may be written. */
  readonly questions: boolean;
  /** Standard output where left out. */
  readonly destination?: DestinationStream;
}

/**
 * A log that writes one JSON object a line, never with a token or password, and with `question` only if `questions`
 * says so.
 */
export function createLog({ level, questions, destination }: LogOptions): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: questions ? [] : ['question'], remove: true },
    hooks: { streamWrite: redact },
  };
  return destination ? pino(options, destination) : pino(options);
}
