/** How Slack misbehaves on one call. */
export type Mishap =
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'rate_limited'; readonly retryAfter?: number }
  | { readonly kind: 'status'; readonly status: number; readonly body?: string; readonly isDone?: boolean }
  /** Does what was asked at once, and replies only then. */
  | { readonly kind: 'slow'; readonly until: Promise<void> }
  /** Cuts the connection, with or without having done what was asked. */
  | { readonly kind: 'drop'; readonly isDone: boolean };

/** Mishaps that wait for their call. */
export interface Script {
  add(method: string, mishap: Mishap, times?: number): void;
  clear(method: string): void;
  /** The mishap of the call that happens now, if one waits. */
  take(method: string): Mishap | undefined;
}

export function createScript(): Script {
  const waiting = new Map<string, { readonly mishap: Mishap; left: number }[]>();
  return {
    add: (method, mishap, times = 1) => {
      waiting.set(method, [...(waiting.get(method) ?? []), { mishap, left: times }]);
    },
    clear: (method) => waiting.delete(method),
    take: (method) => {
      const next = waiting.get(method)?.find(({ left }) => left > 0);
      if (next) next.left -= 1;
      return next?.mishap;
    },
  };
}
