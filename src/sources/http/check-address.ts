import { SourceError } from '../source-error.js';
import { refuseLiteral } from './guarded-connection.js';
import { isListed } from './may-connect.js';
import type { PrivateHosts } from './private-hosts.js';

/** UTF-16 units of an address at most. */
const addressLimit = 2_048;

/** Ports below this are other services' than the web's, which would read a request as something else. */
const firstFreePort = 1_024;

/**
 * An address that may be asked for, as far as it tells by itself: whom it leads to is looked at when it is connected.
 * `from`: what has led here.
 * @throws {SourceError} for one that may not.
 */
export function checkAddress(written: string, hosts: PrivateHosts, from?: URL): URL {
  if (written.length > addressLimit) throw new SourceError('its address is longer than 2,048 characters');
  const address = URL.canParse(written, from?.href) ? new URL(written, from) : undefined;
  if (!address) throw new SourceError(`“${shortened(written)}” is no address`);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') {
    throw new SourceError(`“${address.protocol}” addresses aren't read, only https: and http:`);
  }
  if (address.username !== '' || address.password !== '') {
    throw new SourceError('its address holds a name or a password; write it without');
  }
  if (from?.protocol === 'https:' && address.protocol === 'http:') {
    throw new SourceError(`it leads from https: to ${shortened(address.href)}, which anybody between can change`);
  }
  if (address.port !== '' && Number(address.port) < firstFreePort && !isListed(address.hostname, hosts)) {
    throw new SourceError(`port ${address.port} is no web server's`);
  }
  const refused = refuseLiteral(address.hostname, hosts);
  if (refused) throw refused;
  address.hash = '';
  return address;
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
