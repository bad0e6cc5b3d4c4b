import { expect, it } from 'vitest';
import { readSigned } from '../../../src/slack/receivers/read-signed.js';
import { signRequest } from '../../fake-slack/sign-request.js';

const secret = 'a-secret';
const form = 'application/x-www-form-urlencoded';
const json = 'application/json';

function read(text: string | Buffer, contentType: string, headers: object = {}) {
  const signed = signRequest(String(text), contentType, secret, 1_770_000_000);
  return readSigned(Buffer.from(text), { ...signed.headers, ...headers }, secret);
}

const wrong = { status: 401, reason: 'its signature is wrong: check SLACK_SIGNING_SECRET if it comes from Slack' };

it('reads what Slack signs: events, commands with any words, and presses', () => {
  expect(read('{"type":"event_callback","event":{"text":"né ؟"}}', json)).toEqual({
    fields: { type: 'event_callback', event: { text: 'né ؟' } },
  });
  expect(read('command=%2Fask&text=n%C3%A9+%26+%25zz+%D8%9F&user_id=U1', form)).toEqual({
    fields: { command: '/ask', text: 'né & %zz ؟', user_id: 'U1' },
  });
  expect(read(`payload=${encodeURIComponent('{"type":"block_actions","actions":[{}]}')}`, form)).toEqual({
    fields: { type: 'block_actions', actions: [{}] },
  });
});

it.each([
  ['another secret', signRequest('{}', json, 'another', 1_770_000_000).headers],
  ['a signature of something else', signRequest('{"a":1}', json, secret, 1_770_000_000).headers],
  ['another time than was signed', { 'x-slack-request-timestamp': '1770000001' }],
  ['a time written otherwise', { 'x-slack-request-timestamp': '01770000000' }],
  ['no time', { 'x-slack-request-timestamp': undefined }],
  ['half a signature', { 'x-slack-signature': 'v0=abcd' }],
  ['no hexadecimal number', { 'x-slack-signature': `v0=${'z'.repeat(64)}` }],
  ['an empty one', { 'x-slack-signature': 'v0=' }],
])('refuses what is signed wrongly, whatever it says: %s', (_, headers) => {
  expect(read('{}', json, headers)).toEqual(wrong);
  const check = readSigned(
    Buffer.from('ssl_check=1'),
    { ...headers, 'content-type': form, 'x-slack-signature': 'v0=' },
    secret,
  );
  expect(check).toEqual(wrong);
});

it('compares bytes, not what they are read as', () => {
  const bytes = Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]);
  expect(read(bytes, json)).toEqual(wrong);
});

it('lets Slack’s check be unsigned, and nothing else', () => {
  const unsigned = (text: string, contentType: string) =>
    readSigned(Buffer.from(text), { 'content-type': contentType }, secret);
  expect(unsigned('ssl_check=1&token=x', form)).toBe('ssl_check');
  expect(unsigned('ssl_check=1&payload=%7B%22type%22%3A%22block_actions%22%7D', form)).toBe('ssl_check');
  for (const text of [
    'ssl_check=0',
    'ssl_check=1&ssl_check=2',
    'command=/ask',
    'payload=%7B%22ssl_check%22%3A%221%22%7D',
    '',
  ]) {
    expect(unsigned(text, form)).toEqual({ status: 401, reason: 'it is not signed' });
  }
  expect(unsigned('{"ssl_check":"1"}', json)).toMatchObject({ status: 401 });
});

it.each(['null', '[]', '"text"', '3', '{', '', '{"a":1}}'])('refuses what is signed and no object: %j', (text) => {
  expect(read(text, json)).toMatchObject({ status: 400 });
  expect(read(`payload=${encodeURIComponent(text)}`, form)).toMatchObject({ status: 400 });
});

it('reads a form only where the header says that it is one', () => {
  expect(read('{"a":1}', 'text/plain')).toEqual({ fields: { a: 1 } });
  expect(read('ssl_check=1', 'text/plain')).toMatchObject({ status: 400 });
});

it('takes a payload that is said twice for fields and not for what was pressed', () => {
  const press = encodeURIComponent('{"type":"block_actions"}');
  const told = read(`payload=${press}&payload=${press}`, form);
  expect(told).toEqual({ fields: { payload: ['{"type":"block_actions"}', '{"type":"block_actions"}'] } });
});

it('takes names of a form for nothing else than names', () => {
  const told = read('__proto__=x&constructor=y&command=%2Fask', form);
  if (typeof told === 'string' || 'status' in told) throw new Error('It was refused.');
  expect(told.fields.command).toBe('/ask');
  expect(Object.keys(told.fields)).toEqual(['__proto__', 'constructor', 'command']);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});
