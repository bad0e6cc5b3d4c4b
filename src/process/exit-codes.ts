/** What the process ends with where it fails, by sysexits.h: 64 for wrong input, 78 for wrong configuration. */
export const exitCodes = { failure: 1, usage: 64, config: 78 } as const;
