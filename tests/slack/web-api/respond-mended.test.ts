import { RespondError } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { noticeMessage } from '../../../src/slack/messages/notice-message.js';
import { respondMended } from '../../../src/slack/web-api/respond-mended.js';
import { createRecordingLog } from '../recording-log.js';

const message = noticeMessage('2 * 3 * 4 is _even_');

async function pause(): Promise<boolean> {
  return true;
}

/** An address that answers the first request with a status, and takes the next. */
function addressThat(status: number) {
  const sent: unknown[] = [];
  const respond = async (body: unknown): Promise<never> => {
    sent.push(body);
    if (sent.length === 1) throw new RespondError('refused', status);
    return undefined as never;
  };
  return { sent, respond };
}

describe('respondMended', () => {
  it('sends what Slack refuses with blocks as plain text, in which nothing is markup', async () => {
    const { sent, respond } = addressThat(400);
    await respondMended(respond, message, { replace_original: true, thread_ts: '1.2' }, createRecordingLog());
    const place = { response_type: 'ephemeral', replace_original: true, thread_ts: '1.2' };
    expect(sent).toEqual([
      { ...place, ...message },
      { ...place, text: message.text, mrkdwn: false },
    ]);
  });

  it.each([404, 410, 503])('says the same to nobody twice where the address is what fails (%i)', async (status) => {
    const { sent, respond } = addressThat(status);
    await expect(respondMended(respond, message, {}, createRecordingLog(), pause)).rejects.toThrow(RespondError);
    expect(sent).toHaveLength(1);
  });

  it.each([
    [429, {}],
    [429, { replace_original: true }],
    [500, { replace_original: true }],
  ])(
    'sends the same again where Slack is busy, or fails and it takes another’s place (%i, %o)',
    async (status, how) => {
      const { sent, respond } = addressThat(status);
      await respondMended(respond, message, how, createRecordingLog(), pause);
      expect(sent).toEqual([sent[0], sent[0]]);
    },
  );

  it('tries once more, at once, when the process is about to end', async () => {
    const ending = new AbortController();
    let attempts = 0;
    const respond = async (): Promise<never> => {
      attempts += 1;
      ending.abort();
      throw new RespondError('busy', 429);
    };
    const sending = respondMended(respond, message, { isLast: ending.signal }, createRecordingLog());
    await expect(sending).rejects.toThrow('busy');
    expect(attempts).toBe(2);
  });

  it('gives up after five attempts', async () => {
    let attempts = 0;
    const respond = async (): Promise<never> => {
      attempts += 1;
      throw new TypeError('fetch failed');
    };
    const sending = respondMended(respond, message, { replace_original: true }, createRecordingLog(), pause);
    await expect(sending).rejects.toThrow('fetch failed');
    expect(attempts).toBe(5);
  });
});
