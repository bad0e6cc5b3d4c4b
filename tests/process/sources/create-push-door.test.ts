import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { beforeEach, expect, it } from 'vitest';
import { createPushDoor } from '../../../src/process/sources/create-push-door.js';

const secret = 'a secret of the handbook';
const body = Buffer.from('{"ref":"refs/heads/main"}');
const digest = createHmac('sha256', secret).update(body).digest('hex');

let pushed: string[];

beforeEach(() => {
  pushed = [];
});

async function push(id: string, headers: IncomingHttpHeaders, sent = body): Promise<boolean | undefined> {
  const spec = { kind: 'git', location: 'https://example.com/a.git', every: 60 } as const;
  const door = createPushDoor([{ spec: { id: 'handbook', ...spec }, secret }, { spec: { id: 'open', ...spec } }], {
    pushSource: async (which) => {
      pushed.push(which);
      return true;
    },
  });
  return door?.push(id, headers, sent);
}

it.each<[string, IncomingHttpHeaders]>([
  ['GitHub', { 'x-hub-signature-256': `sha256=${digest}`, 'x-hub-signature': `sha1=${'0'.repeat(40)}` }],
  ['Bitbucket', { 'x-hub-signature': `sha256=${digest}` }],
  ['Gitea', { 'x-gitea-signature': digest }],
  ['GitLab', { 'x-gitlab-token': secret }],
])('believes what %s signs', async (_, headers) => {
  expect(await push('handbook', headers)).toBe(true);
  expect(pushed).toEqual(['handbook']);
});

it.each<[string, string, IncomingHttpHeaders]>([
  ['no signature', 'handbook', {}],
  ['another secret', 'handbook', { 'x-hub-signature-256': `sha256=${digest.replaceAll('a', 'b')}` }],
  ['a signature cut short', 'handbook', { 'x-hub-signature-256': `sha256=${digest.slice(2)}` }],
  ['one by SHA-1 alone', 'handbook', { 'x-hub-signature': 'sha1=0000000000000000000000000000000000000000' }],
  ['another token', 'handbook', { 'x-gitlab-token': `${secret}.` }],
  ['an empty token', 'handbook', { 'x-gitlab-token': '' }],
  ['a source without a secret', 'open', { 'x-gitea-signature': digest }],
  ['a source without a secret, and none', 'open', { 'x-gitlab-token': '' }],
  ['no such source', 'handbook2', { 'x-gitea-signature': digest }],
])('believes nothing of %s', async (_, id, headers) => {
  expect(await push(id, headers)).toBe(false);
  expect(pushed).toEqual([]);
});

it('believes no other body under the same signature', async () => {
  expect(await push('handbook', { 'x-hub-signature-256': `sha256=${digest}` }, Buffer.from('{}'))).toBe(false);
});

it('is not there where no source has a secret', () => {
  expect(createPushDoor([], { pushSource: async () => true })).toBeUndefined();
});
