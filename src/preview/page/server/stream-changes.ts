import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { LocalSlack } from '../../local-slack/contract.js';

/** Counts changes of the workspace and tells every open page of them. */
export interface ChangeFeed {
  /** Server-sent events: `change` with the number of changes so far, at once and whenever it grows. */
  stream(context: Context): Response;
  /** Ends all streams. */
  close(): void;
}

/** Changes that come while an event is being sent are told by the next one, all at once. */
export function createChangeFeed(slack: LocalSlack): ChangeFeed {
  let version = 0;
  const wakers = new Set<() => void>();
  const wakeAll = (): void => {
    for (const wake of wakers) wake();
  };
  let isClosed = false;
  const stopListening = slack.onChange(() => {
    version += 1;
    wakeAll();
  });
  return {
    stream: (context) =>
      streamSSE(context, async (stream) => {
        let told = -1;
        let wake = (): void => {};
        const ring = (): void => wake();
        wakers.add(ring);
        stream.onAbort(ring);
        while (!stream.aborted && !isClosed) {
          if (told === version) {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          } else {
            told = version;
            await stream.writeSSE({ event: 'change', data: String(version) });
          }
        }
        wakers.delete(ring);
      }),
    close: () => {
      isClosed = true;
      stopListening();
      wakeAll();
    },
  };
}
