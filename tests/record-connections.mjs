// Loaded into a process before everything else: writes down every address that it connects or sends to.
import { Socket as DatagramSocket } from 'node:dgram';
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

const note = (address) => appendFileSync(process.env.CONNECTIONS, `${address}\n`);

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...given) {
  const first = Array.isArray(given[0]) ? given[0][0] : given[0];
  const { host = 'localhost', port, path } = typeof first === 'object' ? first : { port: first, host: given[1] };
  note(path ?? `${host}:${port}`);
  return connect.apply(this, given);
};

const send = DatagramSocket.prototype.send;
DatagramSocket.prototype.send = function (...given) {
  note(`udp ${given.slice(1).find((part) => typeof part === 'string') ?? 'connected'}`);
  return send.apply(this, given);
};
