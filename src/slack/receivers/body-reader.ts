import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyLimit, declaredLength, type Refusal, tooLong } from './judge-headers.js';

/** Reads bodies of requests, all of them together within a bound. */
export interface BodyReader {
  /**
   * The whole body, or why it isn't read; undefined where the connection ended meanwhile. What it takes counts until
   * `response` or its connection is closed: a response that waits behind another on its connection is never closed.
   */
  read(request: IncomingMessage, response: ServerResponse): Promise<Buffer | Refusal | undefined>;
}

/** `capacity`: bytes of all bodies that are under way, as their requests declare them; `limit`: of one. */
export function createBodyReader(capacity: number, limit: number = bodyLimit): BodyReader {
  let taken = 0;
  return {
    read: async (request, response) => {
      const size = Math.min(declaredLength(request, limit), limit);
      if (taken + size > capacity) return { status: 503, reason: 'too many bodies are under way' };
      taken += size;
      const { socket } = request;
      const giveBack = (): void => {
        taken -= size;
        response.off('close', giveBack);
        socket.off('close', giveBack);
      };
      response.once('close', giveBack);
      socket.once('close', giveBack);
      return readWhole(request, limit);
    },
  };
}

function readWhole(request: IncomingMessage, limit: number): Promise<Buffer | Refusal | undefined> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length <= limit) parts.push(part);
      else resolve({ status: 413, reason: tooLong(limit) });
    });
    request.once('end', () => resolve(Buffer.concat(parts)));
    request.once('error', () => resolve(undefined));
    request.once('close', () => resolve(undefined));
  });
}
