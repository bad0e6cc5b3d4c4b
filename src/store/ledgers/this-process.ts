import { hostname } from 'node:os';

/** This process as others are told of it, on this machine and on others. */
export function describeThisProcess(): string {
  return `process ${process.pid} on ${hostname()}`;
}

/**
 * Whether a process that was described so was on this machine and is certainly gone. Of one elsewhere, and of one whose
 * number another has by now, only its silence tells.
 */
export function isProcessGone(described: string): boolean {
  const [, pid, host] = /^process (\d+) on (.*)$/.exec(described) ?? [];
  if (pid === undefined || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
