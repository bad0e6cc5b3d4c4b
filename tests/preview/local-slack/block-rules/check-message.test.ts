import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../../src/preview/local-slack/block-rules/check-message.js';
import { plain } from '../open-workspace.js';
import { blockLimits } from './block-limits.js';
import { elementLimits } from './element-limits.js';
import { many, marked, section, x } from './make-blocks.js';

describe('Slack’s limits', () => {
  it.each([...blockLimits, ...elementLimits])('%s (%s)', (_rule, _page, within, beyond) => {
    expect(checkMessage({ text: 'a', blocks: within })).toBeUndefined();
    expect(checkMessage({ text: 'a', blocks: beyond })?.error).toBe('invalid_blocks');
  });
});

it('says where what is wrong stands, as Slack does in response_metadata.messages', () => {
  const refusal = checkMessage({ text: 'a', blocks: [{ type: 'divider' }, section({ text: marked(x(3_001)) })] });
  expect(refusal?.messages).toEqual(['[ERROR] must be less than 3001 characters [json-pointer:/blocks/1/text/text]']);
  const unknown = checkMessage({ text: 'a', blocks: [{ type: 'quote' }] });
  expect(unknown?.messages).toEqual(['[ERROR] unsupported type [json-pointer:/blocks/0/type]']);
});

it('refuses a message of nothing (https://docs.slack.dev/reference/methods/chat.postMessage, no_text)', () => {
  for (const nothing of [{}, { text: '' }, { text: '', blocks: [] }])
    expect(checkMessage(nothing)?.error).toBe('no_text');
  expect(checkMessage({ blocks: [{ type: 'divider' }] })).toBeUndefined();
});

it('refuses blocks that are no list, or that are too long together (https://github.com/slackapi/bolt-js/issues/2509)', () => {
  expect(checkMessage({ text: 'a', blocks: 'divider' })?.error).toBe('invalid_blocks_format');
  const long = many(5, () => section({ text: plain(x(2_900)) }));
  expect(checkMessage({ text: 'a', blocks: long })?.error).toBe('msg_blocks_too_long');
});
