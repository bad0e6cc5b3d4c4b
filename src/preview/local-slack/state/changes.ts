/** Tells whoever listens that something of the local Slack is different now. */
export interface Changes {
  announce(): void;
  /** Returns how to stop listening. */
  listen(listener: () => void): () => void;
}

export function createChanges(): Changes {
  const listeners = new Set<() => void>();
  return {
    announce: () => {
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
