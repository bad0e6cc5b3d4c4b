/** What stands at a quote of an answer that was given, once its article says something else or nothing any more. */
export const changeWords = {
  /** `date` as people write it; absent where nobody knows it. */
  changed: (date: string | undefined) =>
    date === undefined ? 'This passage changed.' : `This passage changed on ${date}.`,
  /** Behind that, where the new words follow. */
  now: 'It says now:',
  over: (date: string) => `No longer valid since ${date}.`,
  notYet: (date: string) => `Not valid before ${date}.`,
  gone: (date: string | undefined) =>
    date === undefined ? 'This article was taken away.' : `This article was taken away on ${date}.`,
} as const;
