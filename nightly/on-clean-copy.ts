import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyProject } from './copy-project.js';
import { type Npm, npmBy } from './install-node.js';
import type { Outcome } from './outcome.js';

/** What npm says where it reaches no registry. */
const unreached = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOTCACHED)\b/;

/**
 * Does a part of the night on a clean copy of the project with its packages installed; `work` resolves to what is wrong,
 * undefined where nothing is. Skipped where npm has not all that it needs and reaches no registry.
 */
export async function onCleanCopy(
  { name, project, npmFile }: { readonly name: string; readonly project: string; readonly npmFile: string },
  work: (copy: string, npm: Npm) => Promise<string | undefined>,
): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-copy-'));
  const copy = path.join(folder, 'project');
  try {
    copyProject(project, copy);
    const npm: Npm = (args) => npmBy(npmFile)(['--prefix', copy, ...args]);
    await npm(['ci', '--prefer-offline', '--no-audit', '--no-fund']);
    const reason = await work(copy, npm);
    return reason === undefined ? { name, result: 'passed' } : { name, result: 'failed', reason };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (!unreached.test(said)) throw error;
    return { name, result: 'skipped', reason: 'npm reaches no registry and has not all packages in its cache' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
