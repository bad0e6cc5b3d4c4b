import { lookup as lookUpBySystem } from 'node:dns/promises';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { buildConnector } from 'undici';
import { SourceError } from '../source-error.js';
import { mayConnect } from './may-connect.js';
import type { PrivateHosts } from './private-hosts.js';

/** The addresses of a host, at least one; rejects where there are none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** As the system resolves names. */
export async function resolveBySystem(host: string): Promise<readonly string[]> {
  return (await lookUpBySystem(host, { all: true })).map(({ address }) => address);
}

/**
 * A `lookup` for connections, which hands on only addresses that may be reached: those that were looked at are those
 * that are connected to, whatever the name leads to a moment later. A host with one that may not be is refused whole.
 */
export function guardedLookup(resolve: Resolve, hosts: PrivateHosts): LookupFunction {
  return (host, { all }, callback) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined) return callback(new SourceError(`there is no host ${host}`), '');
        if (!addresses.every((address) => mayConnect(host, address, hosts))) return callback(notPublic(host), '');
        if (!all) return callback(null, first, isIP(first));
        callback(
          null,
          addresses.map((address) => ({ address, family: isIP(address) })),
        );
      },
      (error: unknown) => callback(new SourceError(`there is no host ${host}`, { cause: error }), ''),
    );
  };
}

/** Why nothing may be connected to; undefined where it is a name, which is looked at when it is resolved. */
export function refuseLiteral(host: string, hosts: PrivateHosts): SourceError | undefined {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  return isIP(bare) === 0 || mayConnect(bare, bare, hosts) ? undefined : notPublic(bare);
}

/** Connections of undici that go to addresses alone that may be reached. `timeout`: milliseconds. */
export function guardedConnector(resolve: Resolve, hosts: PrivateHosts, timeout: number): buildConnector.connector {
  const connect = buildConnector({ lookup: guardedLookup(resolve, hosts), timeout, autoSelectFamily: true, port: 0 });
  return (options, callback) => {
    const refused = refuseLiteral(options.hostname, hosts);
    if (refused) return callback(refused, null);
    connect(options, (error, socket) => {
      if (error) return callback(error, null);
      const wrong = refuseConnected(options.hostname, socket, hosts);
      if (!wrong) return callback(null, socket);
      socket.destroy();
      callback(wrong, null);
    });
  };
}

/** Why nothing may be sent over a connection that stands: it went elsewhere than what was looked at. */
export function refuseConnected(host: string, socket: Socket, hosts: PrivateHosts): SourceError | undefined {
  const { remoteAddress } = socket;
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  return remoteAddress !== undefined && mayConnect(bare, remoteAddress, hosts) ? undefined : notPublic(bare);
}

function notPublic(host: string): SourceError {
  return new SourceError(
    `${host} isn't at a public address; if it may be read, whoever runs the bot lists it in VERBATIM_PRIVATE_HOSTS`,
  );
}
