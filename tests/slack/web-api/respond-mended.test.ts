import { RespondError } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { noticeMessage } from '../../../src/slack/messages/notice-message.js';
import { respondMended } from '../../../src/slack/web-api/respond-mended.js';
import { createRecordingLog } from '../recording-log.js';

const message = noticeMessage('2 * 3 * 4 is _even_');

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

  it.each([404, 410, 429])('says the same to nobody twice where the address is what fails (%i)', async (status) => {
    const { sent, respond } = addressThat(status);
    await expect(respondMended(respond, message, {}, createRecordingLog())).rejects.toThrow(RespondError);
    expect(sent).toHaveLength(1);
  });
});
