import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ImageSettings } from './read-dockerfile.js';

/**
 * Mounts, in a space of their own, what a container gets: the image's files to read only, its volumes and /tmp to write,
 * /proc; then starts the command as the image's user, as the first process.
 */
const script = `
root=$1 folder=$2 user=$3 group=$4 volumes=$5
shift 5
mount --bind "$root" "$root"
for volume in $volumes; do mount --bind "$root$volume" "$root$volume"; done
mount -t tmpfs tmpfs "$root/tmp"
mount -t proc proc "$root/proc"
mount --bind /dev/null "$root/dev/null"
mount -o remount,bind,ro "$root"
exec unshare --root="$root" --wd="$folder" --setgid="$group" --setuid="$user" "$@"
`;

export interface RootedProcess {
  /** What it wrote so far, of both its outputs. */
  written(): string;
  /** Sends a signal to the first process in the root. */
  kill(signal: NodeJS.Signals): void;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Whether this process may mount and change its root: only root may, on Linux, and not everywhere. */
export function canStartInRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['--mount', '--pid', '--fork', 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp'], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

/** Puts into a folder what the image's base brings that the program needs: Node, and the libraries that it loads. */
export function layBase(root: string, node: string): void {
  const loaded = execFileSync('ldd', [node], { encoding: 'utf8' }).matchAll(/(\/\S+) \(0x/g);
  for (const [, library = ''] of loaded) copyInto(root, library, library);
  copyInto(root, node, '/usr/local/bin/node');
  for (const folder of ['tmp', 'proc', 'dev']) mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'dev', 'null'), '');
}

function copyInto(root: string, from: string, to: string): void {
  const place = path.join(root, to);
  mkdirSync(path.dirname(place), { recursive: true });
  copyFileSync(from, place);
}

/**
 * Starts a command in a folder that holds all of an image's files (`layBase`), with nothing of this process's environment
 * but the network. Needs what `canStartInRoot` says.
 */
export function startInRoot(
  root: string,
  { folder, user, volumes, env: own }: ImageSettings,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): RootedProcess {
  const [uid = '', gid = uid] = user.split(':');
  const mounting = ['-ec', script, 'sh', root, folder, uid, gid, volumes.join(' '), ...command];
  const child = spawn('unshare', ['--mount', '--pid', '--fork', '--kill-child', 'sh', ...mounting], {
    env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  const take = (text: string): void => {
    written += text;
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? signal ?? 1));
  });
  return { written: () => written, kill: (signal) => killFirst(child, signal), ended };
}

/** `unshare` waits and passes nothing on: the first process of the root is its only child. */
function killFirst({ pid, exitCode, signalCode }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  const [first] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  if (first) process.kill(Number(first), signal);
}
