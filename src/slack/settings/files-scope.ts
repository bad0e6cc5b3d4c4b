/**
 * Whether the workspace lets the bot read files that are shared with it. The scope is optional; where Slack doesn't say
 * what was granted, nothing that needs it is offered.
 */
export function mayReadFiles(scopes: readonly string[]): boolean {
  return scopes.includes('files:read');
}
