/**
 * Whether an address is Slack's: of the host that the Web API is reached at, or one of Slack's own by HTTPS. A payload
 * names addresses to answer to (`response_url`); nothing is ever sent to another one, whatever a payload says.
 */
export function isSlackAddress(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, host, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  const api = new URL(apiUrl);
  if (host === api.host && protocol === api.protocol) return true;
  return protocol === 'https:' && /(?:^|\.)slack(?:-gov)?\.com$/.test(hostname);
}
