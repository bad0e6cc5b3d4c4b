import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { SourceError } from '../source-error.js';

export interface GitRun {
  /** Variables beside those that every run has. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds at most. */
  readonly milliseconds: number;
  /** Bytes of output at most. */
  readonly outputLimit?: number;
  readonly signal: AbortSignal;
  /** Looked at each second while it runs: why it has to end, if it has to. */
  readonly check?: () => Promise<string | undefined>;
}

/** Variables of ours that `git` may know: where programs and the operator's keys are, and what they speak. */
const passedOn = ['PATH', 'HOME', 'SSH_AUTH_SOCK', 'LANG', 'LC_ALL', 'TMPDIR', 'SYSTEMROOT', 'USERPROFILE'];

/**
 * Settings that win over any file's: nothing of a repository is run, nothing is asked of a terminal, nothing goes on in
 * the background, and nothing but the ways of `GIT_ALLOW_PROTOCOL` is taken.
 */
const settings: readonly (readonly [string, string])[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.symlinks', 'false'],
  ['credential.interactive', 'false'],
  ['fetch.recurseSubmodules', 'false'],
  ['fetch.fsckObjects', 'false'],
  ['fetch.writeCommitGraph', 'false'],
  ['gc.autoDetach', 'false'],
  ['maintenance.autoDetach', 'false'],
  ['http.lowSpeedLimit', '1000'],
  ['http.lowSpeedTime', '30'],
];

/** The environment of every `git` that is started: none of our secrets, and nobody to ask. */
export function gitEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = passedOn.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PROTOCOL_FROM_USER: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    ...more,
  };
}

/** `arguments_` behind the settings. */
export function gitArguments(arguments_: readonly string[]): string[] {
  return [...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]), ...arguments_];
}

/** What `git` writes. @throws {SourceError} with its last words where it fails, takes too long or writes too much. */
export async function runGit(arguments_: readonly string[], run: GitRun): Promise<Buffer> {
  const { milliseconds, outputLimit = 256_000_000, signal, check } = run;
  signal.throwIfAborted();
  const child = spawn('git', gitArguments(arguments_), {
    env: gitEnvironment(run.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it starts ends with it.
    detached: true,
  });
  let why: string | undefined;
  const end = (reason: string) => {
    why ??= reason;
    killGroup(child.pid);
  };
  const chunks: Buffer[] = [];
  let length = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.byteLength;
    if (length > outputLimit) end('it has more files than can be listed');
    else chunks.push(chunk);
  });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words = `${words}${chunk.toString()}`.slice(-2_000);
  });
  const onAbort = () => end('stopped');
  signal.addEventListener('abort', onAbort);
  const clock = setTimeout(() => end(`it takes longer than ${Math.ceil(milliseconds / 1_000)} s`), milliseconds);
  const looking = check && setInterval(() => void check().then((reason) => reason !== undefined && end(reason)), 1_000);
  try {
    const [code] = await once(child, 'close');
    signal.throwIfAborted();
    if (why !== undefined) throw new SourceError(why);
    if (code !== 0) throw new SourceError(explain(words));
    return Buffer.concat(chunks, length);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isMissing ? new SourceError('the program git is not installed', { cause: error }) : error;
  } finally {
    clearTimeout(clock);
    clearInterval(looking);
    signal.removeEventListener('abort', onAbort);
  }
}

/** Ends a process with all that it started. */
export function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** What `git` says last, without what it calls itself, in words that lead on where they are known. */
function explain(words: string): string {
  if (
    /could not read Username|Authentication failed|Permission denied \(publickey|returned error: 40[13]/.test(words)
  ) {
    return "the server lets no stranger read it; give the bot's account a credential helper or an SSH key";
  }
  if (/Host key verification failed/.test(words)) return "its server's SSH key isn't known; add it to known_hosts";
  if (/dubious ownership/.test(words)) return 'another account owns the clone; add it to git’s safe.directory';
  if (words.includes("couldn't find remote ref")) return 'it has no such branch';
  if (/not found|does not appear to be a git repository|does not exist/i.test(words)) return 'there is no repository';
  const lines = words.split(/[\r\n]+/).filter((line) => /^(?:fatal|error|remote): /.test(line));
  const last = (lines.at(-1) ?? 'it failed').replace(/^(?:fatal|error|remote): /, '');
  // Addresses with a password never come here, but nobody has to see any.
  return `git says: ${last.replace(/\/\/[^@/\s]*@/g, '//').slice(0, 200)}`;
}
