import { createHmac } from 'node:crypto';

export interface SignedRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Signs a body as Slack does; `seconds` since the epoch is when it claims to be sent. */
export function signRequest(body: string, contentType: string, secret: string, seconds: number): SignedRequest {
  const signature = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return {
    body,
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': String(seconds),
      'x-slack-signature': `v0=${signature}`,
    },
  };
}
