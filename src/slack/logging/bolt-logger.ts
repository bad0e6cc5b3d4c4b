import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../domain.js';
import { redact } from './describe-error.js';

/**
 * The logger that Slack's libraries write to. Their debug lines hold whole messages and headers, so those are dropped
 * here whatever the level; their chatter becomes debug. Only strings and the messages of errors pass, redacted.
 */
export function createBoltLogger(log: Log): Logger {
  const fields = { from: 'slack-library' };
  return {
    debug: () => {},
    info: (...parts: unknown[]) => log.debug(fields, join(parts)),
    warn: (...parts: unknown[]) => log.warn(fields, join(parts)),
    error: (...parts: unknown[]) => log.error(fields, join(parts)),
    getLevel: () => LogLevel.INFO,
    setLevel: () => {},
    setName: () => {},
  };
}

function join(parts: readonly unknown[]): string {
  const words = parts.flatMap((part) => {
    if (part instanceof Error) return [part.message];
    return typeof part === 'string' ? [part] : [];
  });
  return redact(words.join(' '));
}
