/** What a log line says of a failure: enough to find the cause, nothing that could open a door. */
export interface DescribedError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: DescribedError;
}

/** Tokens, and the one-time tickets in socket addresses. */
const secrets = /\b(?:xox[a-z]|xapp|xoxe\.xox[a-z])-[\w-]+|([?&](?:ticket|token|app_id)=)[^&\s"']+/gi;

/** Takes whatever looks like a secret of Slack's out of `text`. */
export function redact(text: string): string {
  return text.replace(secrets, (_whole, parameter: string | undefined) => `${parameter ?? ''}[redacted]`);
}

/**
 * An error as plain fields, redacted, with its chain of causes (at most `depth` of them). Replies and request bodies
 * that Slack's error classes carry are left behind, since they hold what people wrote.
 */
export function describeError(error: unknown, depth = 3): DescribedError {
  if (!(error instanceof Error)) return { name: 'NotAnError', message: redact(String(error)) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    name: error.name,
    message: redact(error.message),
    ...(code !== undefined && { code }),
    ...(error.stack !== undefined && { stack: redact(error.stack) }),
    ...(error.cause !== undefined && depth > 0 && { cause: describeError(error.cause, depth - 1) }),
  };
}
