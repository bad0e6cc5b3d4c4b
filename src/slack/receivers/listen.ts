import type { Server } from 'node:http';
import { VerbatimError } from '../../errors.js';

export interface ListenAddress {
  readonly host: string;
  /** 0 asks for any free port. */
  readonly port: number;
}

/** Resolves to where `server` really listens; rejects with `VerbatimError` when it cannot. */
export function listen(server: Server, where: ListenAddress): Promise<ListenAddress> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(toListenError(error, where)));
    server.listen(where, () => resolve(boundAddress(server, where)));
  });
}

function boundAddress(server: Server, where: ListenAddress): ListenAddress {
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? { host: where.host, port: bound.port } : where;
}

/** A failure to listen as an instruction. */
function toListenError(error: unknown, { host, port }: ListenAddress): VerbatimError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const address = `${host}:${port}`;
  const instruction =
    code === 'EADDRINUSE'
      ? `Another program already listens on ${address}: stop it, or set PORT to a free port.`
      : code === 'EACCES'
        ? `Listening on ${address} is not allowed: set PORT to a port from 1024 on.`
        : `Listening on ${address} failed (${String(code ?? error)}): set HOST and PORT to an address of this machine.`;
  // An earlier run that is still ending lets go of the port soon.
  return new VerbatimError(code === 'EADDRINUSE' ? 'address_taken' : 'config_invalid', instruction, { cause: error });
}
