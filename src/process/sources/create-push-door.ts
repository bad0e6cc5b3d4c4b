import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Library } from '../../domain.js';
import type { PushDoor } from '../../slack/create-slack-edge.js';
import type { ConfiguredSource } from './configured-source.js';

/**
 * Believes a push that is signed with its source's secret: by HMAC with SHA-256 over the body as GitHub, Gitea, Forgejo
 * and Bitbucket sign, or with the secret itself, as GitLab sends it. What a push says isn't read: the source is looked
 * at. Absent where no source has a secret.
 */
export function createPushDoor(
  sources: readonly ConfiguredSource[],
  library: Pick<Library, 'pushSource'>,
): PushDoor | undefined {
  const secrets = new Map(sources.flatMap(({ spec, secret }) => (secret === undefined ? [] : [[spec.id, secret]])));
  if (secrets.size === 0) return undefined;
  // Who asks for what isn't there waits as long.
  const nobodys = randomBytes(32).toString('hex');
  return {
    push: async (id, headers, body) => {
      const secret = secrets.get(id);
      const isSigned = isSignedBy(secret ?? nobodys, headers, body);
      if (!isSigned || secret === undefined) return false;
      await library.pushSource(id);
      return true;
    },
  };
}

type Headers = Parameters<PushDoor['push']>[1];

function isSignedBy(secret: string, headers: Headers, body: Buffer): boolean {
  const token = headers['x-gitlab-token'];
  if (token !== undefined) return areSame(hash(secret, String(token)), hash(secret, secret));
  const given = headers['x-hub-signature-256'] ?? headers['x-gitea-signature'] ?? headers['x-hub-signature'];
  const digits = /^(?:sha256=)?([\da-f]{64})$/.exec(String(given))?.[1] ?? '';
  return areSame(Buffer.from(digits, 'hex'), hash(secret, body));
}

/** Hashed first, so that nothing is told by how long they are either. */
function hash(secret: string, what: string | Buffer): Buffer {
  return createHmac('sha256', secret).update(what).digest();
}

function areSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
