import ipaddr from 'ipaddr.js';

/** What an operator lets be reached beside public addresses. */
export interface PrivateHosts {
  /** Names of hosts, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Addresses and networks. */
  readonly networks: readonly (readonly [ipaddr.IPv4 | ipaddr.IPv6, number])[];
}

/** Nothing beside public addresses. */
export const noPrivateHosts: PrivateHosts = { names: new Set(), networks: [] };

/**
 * Names, addresses and networks (`wiki.example.internal`, `10.0.0.7`, `10.0.0.0/8`), each as an operator writes it.
 * What is none of them comes back as `wrong`.
 */
export function readPrivateHosts(written: readonly string[]): PrivateHosts & { readonly wrong: readonly string[] } {
  const names = new Set<string>();
  const networks: (readonly [ipaddr.IPv4 | ipaddr.IPv6, number])[] = [];
  const wrong: string[] = [];
  for (const each of written.map((entry) => entry.trim().toLowerCase()).filter((entry) => entry !== '')) {
    const network = readNetwork(each.replace(/^\[(.*)\]$/, '$1'));
    if (network) networks.push(network);
    else if (/^(?!.*\.\.)[a-z0-9][a-z0-9.-]{0,252}$/.test(each) && !/^[\d.]+$/.test(each)) names.add(bareName(each));
    else wrong.push(each);
  }
  return { names, networks, wrong };
}

/** The name of a host as it is compared: without the dot that ends it. */
export function bareName(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

function readNetwork(written: string): readonly [ipaddr.IPv4 | ipaddr.IPv6, number] | undefined {
  if (ipaddr.isValidCIDR(written)) return ipaddr.parseCIDR(written);
  if (ipaddr.IPv4.isValidFourPartDecimal(written)) return [ipaddr.parse(written), 32];
  return ipaddr.IPv6.isValid(written) ? [ipaddr.parse(written), 128] : undefined;
}
