import { VerbatimError } from '../../errors.js';
import { slackSurface } from './slack-surface.js';

/**
 * Throws a `VerbatimError` (`config_invalid`) that names what the workspace hasn't granted of what the bot needs.
 * `granted`: from the header `x-oauth-scopes`; empty where Slack said nothing, which proves nothing.
 */
export function checkScopes(granted: readonly string[]): void {
  if (granted.length === 0) return;
  const missing = slackSurface.scopes.filter(({ name }) => !granted.includes(name));
  if (missing.length === 0) return;
  const named = missing.map(({ name, reason }) => `${name} (${reason})`).join(', ');
  const [scopes, them] = missing.length === 1 ? ['scope', 'it'] : ['scopes', 'them'];
  throw new VerbatimError(
    'config_invalid',
    `The Slack app was installed without the ${scopes} ${named}: add ${them} under "OAuth & Permissions" → Scopes → Bot Token Scopes (manifest.yml has ${them}), press "Reinstall to Workspace" there, and start again.`,
  );
}
