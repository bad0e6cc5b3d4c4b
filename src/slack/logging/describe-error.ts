/** What a log line says of a failure: enough to find the cause, nothing that could open a door. */
export interface DescribedError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
  readonly cause?: DescribedError;
}

/**
 * Tokens, the one-time tickets in socket addresses, whoever may answer by a `response_url`, and the name and password
 * before the host of an address. What follows the last group's is left.
 */
const secrets = [
  /\b(?:xox[a-z]|xapp|xoxe\.xox[a-z])-[\w-]+/gi,
  /([?&](?:ticket|token|app_id)=)[^&\s"'\\]+/gi,
  /(\bhooks\.slack(?:-gov)?\.com\/)[^\s"'\\]+/gi,
  /(\b[a-z][a-z\d+.-]{0,20}:\/\/)[^\s/?#"'\\]*@/gi,
];

/** Takes whatever looks like a secret out of `text`, which may be a line of JSON and is one afterwards. */
export function redact(text: string): string {
  return secrets.reduce(
    (left, secret) =>
      left.replace(secret, (_, kept?: string | number) => `${typeof kept === 'string' ? kept : ''}[redacted]`),
    text,
  );
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
