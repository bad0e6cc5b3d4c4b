/** In the threads of which channels the bot is told what is said without mentioning it. */
export type HistoryScopes = 'all' | 'public' | 'private' | 'none';

/**
 * Follows from the scopes that the workspace granted: both are optional
 * (https://docs.slack.dev/reference/events/message.channels).
 */
export function historyScopesOf(scopes: readonly string[]): HistoryScopes {
  const hearsPublic = scopes.includes('channels:history');
  const hearsPrivate = scopes.includes('groups:history');
  if (hearsPublic) return hearsPrivate ? 'all' : 'public';
  return hearsPrivate ? 'private' : 'none';
}
