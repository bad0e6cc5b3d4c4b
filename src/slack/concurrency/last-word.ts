/** What somebody is told in the end: one thing, whoever comes with another. */
export interface LastWord {
  /** Runs `tell` unless something was told already or is being told; resolves, or rejects, when that is over. */
  say(tell: () => Promise<unknown>): Promise<void>;
}

export function createLastWord(): LastWord {
  let told: Promise<void> | undefined;
  return {
    say: (tell) => {
      told ??= tell().then(() => {});
      return told;
    },
  };
}
