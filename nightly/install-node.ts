import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** Runs npm with these arguments; rejects as `execFile` does. */
export type Npm = (args: readonly string[]) => Promise<unknown>;

export type InstalledNode =
  | { readonly kind: 'installed'; readonly binary: string }
  | { readonly kind: 'not_offered'; readonly reason: string };

/** npm's package that holds Node's binary for a platform and a processor, both by Node's own names for them. */
export function nodePackage(platform: string, processor: string): string {
  return `node-${platform === 'win32' ? 'win' : platform}-${processor}`;
}

/**
 * Fetches the newest Node of a major version into a folder; nothing that comes with it is run. Rejects where npm fails
 * for another reason than that it has none.
 */
export async function installNode(major: number, folder: string, npm: Npm): Promise<InstalledNode> {
  const name = nodePackage(process.platform, process.arch);
  const wanted = `${name}@${major}`;
  try {
    await npm(['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', wanted]);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (!/\b(?:E404|ETARGET)\b/.test(said)) throw error;
    return { kind: 'not_offered', reason: `npm has no ${wanted} for this machine` };
  }
  const binary = path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary)) return { kind: 'installed', binary };
  return { kind: 'not_offered', reason: `${wanted} holds no ${path.relative(folder, binary)}` };
}

/** npm as it was started, whichever Node runs it. `npmFile` is the file that npm names in `npm_execpath`. */
export function npmBy(npmFile: string): Npm {
  return (args) => promisify(execFile)(process.execPath, [npmFile, ...args]);
}
