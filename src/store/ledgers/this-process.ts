import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * This process as others are told of it, on this machine and on others. Containers may share a machine's name and not
 * its processes' numbers, and machines may be copied, so it is said whose numbers they are, where the system tells.
 */
export function describeThisProcess(): string {
  return `process ${process.pid} on ${whereNumbered()}`;
}

function whereNumbered(): string {
  try {
    const space = readlinkSync('/proc/self/ns/pid').replace(/\D/g, '');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    return `${hostname()} (${boot}-${space})`;
  } catch {
    return hostname();
  }
}

/**
 * Whether a process that was described so was on this machine and is certainly gone. Of one elsewhere, and of one whose
 * number another has by now, only its silence tells.
 */
export function isProcessGone(described: string): boolean {
  const [, pid, where] = /^process (\d+) on (.*)$/.exec(described) ?? [];
  if (pid === undefined || where !== whereNumbered()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
