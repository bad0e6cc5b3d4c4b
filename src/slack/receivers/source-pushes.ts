import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PushDoor } from '../settings/slack-settings.js';
import { createBodyReader } from './body-reader.js';
import { declaredLength } from './judge-headers.js';

/** Answers pushes of sources: `POST /sources/ID/push`. */
export interface SourcePushes {
  /** Resolves to false where a request is none of these, and is to be answered otherwise. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** Bytes of a body at most; a forge lists what was committed. */
const bodyLimit = 5 * 1_024 * 1_024;

/** Bytes of all bodies that are under way. */
const bodyCapacity = 2 * bodyLimit;

const pushPath = /^\/sources\/([a-z0-9-]{1,64})\/push$/;

/** One of them carries the signature, or GitLab's token. */
const signing = ['x-hub-signature-256', 'x-hub-signature', 'x-gitea-signature', 'x-gitlab-token'];

/**
 * A push is accepted (202) or not (401), and nothing tells whether there is such a source. Where nobody may push
 * (`door` is absent), there are no such addresses.
 */
export function createSourcePushes(door: PushDoor | undefined): SourcePushes {
  const reader = createBodyReader(bodyCapacity, bodyLimit);

  const judge = async (
    { push }: PushDoor,
    id: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<number | undefined> => {
    if (!signing.some((name) => request.headers[name] !== undefined)) return 401;
    if (declaredLength(request, bodyLimit) > bodyLimit) return 413;
    const body = await reader.read(request, response);
    if (body === undefined) return undefined;
    if (!Buffer.isBuffer(body)) return body.status;
    // Whoever pushed does so again, or the source is looked at in its time.
    return push(id, request.headers, body).then(
      (isSigned) => (isSigned ? 202 : 401),
      () => 503,
    );
  };

  return {
    answer: async (request, response) => {
      const id = pushPath.exec((request.url ?? '').split('?')[0] ?? '')?.[1];
      if (!door || id === undefined || request.method !== 'POST') return false;
      const status = await judge(door, id, request, response);
      if (status !== undefined) response.writeHead(status, status === 202 ? {} : { connection: 'close' }).end();
      return true;
    },
  };
}
