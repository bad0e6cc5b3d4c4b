import { processWords as words } from '../words.js';

/** What to do where variables are missing without which Slack can't be reached; `missing` are their names. */
export function explainMissing(missing: readonly string[]): string {
  return [words.notConnected(missing), words.whereTokensAre, words.withoutSlack('npm run preview')]
    .map((line) => `${line}\n`)
    .join('');
}
