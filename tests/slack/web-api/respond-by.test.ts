import { RespondError } from '@slack/bolt';
import { expect, it } from 'vitest';
import { isRefusal } from '../../../src/slack/web-api/is-refusal.js';
import { respondBy } from '../../../src/slack/web-api/respond-by.js';

function sendOf(status: number) {
  const sent: unknown[] = [];
  const send = async (url: unknown, init?: { readonly body?: unknown }) => {
    sent.push([url, JSON.parse(String(init?.body))]);
    return new Response('', { status });
  };
  return { send: send as never, sent };
}

it('sends an answer to the address that was written down', async () => {
  const { send, sent } = sendOf(200);
  await respondBy(send, 'https://hooks.slack.com/1')({ text: 'Here.', replace_original: true });
  expect(sent).toEqual([['https://hooks.slack.com/1', { text: 'Here.', replace_original: true }]]);
});

it('fails as Bolt’s own does where Slack refuses, and doesn’t say the address', async () => {
  const { send } = sendOf(404);
  const error: unknown = await respondBy(send, 'https://hooks.slack.com/1')('Here.').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RespondError);
  expect(isRefusal(error)).toBe(true);
  expect(String(error)).not.toContain('hooks');
});
