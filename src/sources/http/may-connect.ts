import ipaddr from 'ipaddr.js';
import { bareName, type PrivateHosts } from './private-hosts.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** What a host that the operator named may have as its address, beside public ones. */
const inHouse: ReadonlySet<string> = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']);

/** Where Azure's machines ask for their secrets: public by its number, and answered within their house alone. */
const secretive: ReadonlySet<string> = new Set(['168.63.129.16']);

/** All that is given to hosts of the Internet in IPv6. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Where a network without IPv4 puts the addresses of IPv4: the prefix that is the same everywhere. */
const translated = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Whether a connection to an address may be made, for a host of that name. Public addresses may; those within a house
 * only where the operator listed the name or the address; addresses that clouds tell their secrets at, and others that
 * are no host's, only where the address itself is listed.
 */
export function mayConnect(host: string, address: string, { names, networks }: PrivateHosts): boolean {
  const parsed = parse(address);
  if (!parsed) return false;
  if (isPublic(parsed) || networks.some((network) => isWithin(parsed, network))) return true;
  return names.has(bareName(host)) && inHouse.has(parsed.range());
}

/** Whether the operator named a host, by its name or, where it is written as an address, by that. */
export function isListed(host: string, { names, networks }: PrivateHosts): boolean {
  const parsed = parse(host.replace(/^\[(.*)\]$/, '$1'));
  return parsed ? networks.some((network) => isWithin(parsed, network)) : names.has(bareName(host));
}

/** An address as it is reached: IPv4 where it is written as IPv6. */
function parse(address: string): Address | undefined {
  const [bare = ''] = address.split('%', 1);
  if (!ipaddr.IPv6.isValid(bare) && !ipaddr.IPv4.isValidFourPartDecimal(bare)) return undefined;
  const parsed = ipaddr.process(bare);
  if (!(parsed instanceof ipaddr.IPv6) || !parsed.match(translated)) return parsed;
  return new ipaddr.IPv4(parsed.toByteArray().slice(12));
}

function isPublic(address: Address): boolean {
  if (address.range() !== 'unicast' || secretive.has(address.toString())) return false;
  return address instanceof ipaddr.IPv4 || address.match(globalUnicast);
}

function isWithin(address: Address, [network, bits]: readonly [Address, number]): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}
