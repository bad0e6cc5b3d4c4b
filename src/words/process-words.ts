/** What the running process says to whoever started it. Logs aren't in here. */
export const processWords = {
  ready: (url: string) => `Verbatim is ready to try at ${url} (no Slack account needed). Stop it with Ctrl+C.`,
  /** `missing`: names of variables. */
  notConnected: (missing: readonly string[]) =>
    `Not connected to Slack: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set.`,
  whereTokensAre:
    'They come from your Slack app: create it from manifest.yml at https://api.slack.com/apps, then fill in .env ' +
    '(see .env.example).',
  withoutSlack: (command: string) => `To try it right now, without Slack: ${command}`,
  /** `why`: a sentence that says what is wrong with the encoder. */
  byWordsAlone: (why: string) =>
    `Questions are answered by words alone, without comparing meanings: ${why.replace(/^The\b/, 'the')}`,
} as const;
