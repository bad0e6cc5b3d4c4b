import { once } from 'node:events';
import { webApi } from '@slack/bolt';
import PQueue from 'p-queue';
import { Agent, fetch } from 'undici';

type Fetch = NonNullable<webApi.WebClientOptions['fetch']>;

/** A Web API client for one request. */
interface PostClient {
  readonly client: webApi.WebClient;
  /** Whether anything of the request was handed to the network: where not, Slack certainly knows nothing of it. */
  isWritten(): boolean;
}

/**
 * `mayWrite` is asked when the request's connection stands and nothing of it is written yet; if it resolves to false,
 * nothing is, and the call rejects.
 */
export type OpenPostClient = (mayWrite: () => Promise<boolean>) => PostClient;

/**
 * Clients whose requests are written one after the other, each from the question whether it may be until the kernel has
 * all of it: of many that wait, a kill finds one in doubt. What Slack takes to reply holds up no other. `options`: a
 * new object for each call. `measure`: has each request measured, and is told by its second argument whether anything
 * of it was written.
 */
export function createPostClients(
  token: string,
  options: () => webApi.WebClientOptions,
  measure: (send: Fetch, isWritten: () => boolean) => Fetch = (send) => send,
): OpenPostClient {
  const pen = new PQueue({ concurrency: 1 });
  // Each request has a connection of its own: what is written on an old one that Slack is just closing is lost, and
  // nobody can tell.
  const dispatcher = new Agent({ pipelining: 0 });
  return (mayWrite) => {
    let isWritten = false;
    const held: Fetch = async (url, init) => {
      const over = new AbortController();
      let asked: Promise<unknown> = Promise.resolve();
      const ask = () => {
        const answer = mayWrite();
        asked = answer.catch(() => {});
        return answer;
      };
      const write = async (body: ReadableStreamDefaultController<Uint8Array>, bytes: Uint8Array): Promise<boolean> => {
        if (over.signal.aborted || !(await ask()) || over.signal.aborted) return false;
        body.enqueue(bytes);
        isWritten = true;
        return true;
      };
      try {
        const bytes = Buffer.from(String(init?.body));
        return await fetch(url, {
          method: 'POST',
          redirect: 'error',
          signal: init?.signal ?? null,
          headers: { ...init?.headers, 'content-length': String(bytes.length) },
          body: holdBack(pen, over, (body) => write(body, bytes)),
          duplex: 'half',
          dispatcher,
        });
      } finally {
        over.abort();
        // Whoever learns that nothing was written may undo what was said when it was asked for.
        await asked;
      }
    };
    const fetching = measure(held, () => isWritten);
    return { client: new webApi.WebClient(token, { ...options(), fetch: fetching }), isWritten: () => isWritten };
  };
}

/**
 * A body that the network pulls when it is about to write it, and again when it has. `write` gets its turn with the
 * pen, which is put down at the second pull or when the request is over.
 */
function holdBack(
  pen: PQueue,
  over: AbortController,
  write: (body: ReadableStreamDefaultController<Uint8Array>) => Promise<boolean>,
): ReadableStream<Uint8Array> {
  let isBegun = false;
  const begin = async (body: ReadableStreamDefaultController<Uint8Array>, begun: () => void): Promise<void> => {
    const isWritten = await write(body);
    if (!isWritten) body.error(new Error('The request was not to be written any more.'));
    begun();
    if (isWritten && !over.signal.aborted) await once(over.signal, 'abort');
  };
  const pull = (body: ReadableStreamDefaultController<Uint8Array>): Promise<void> | undefined => {
    if (!isBegun) {
      isBegun = true;
      return new Promise((resolve, reject) => {
        pen.add(() => begin(body, resolve)).catch(reject);
      });
    }
    over.abort();
    body.close();
    return undefined;
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}
