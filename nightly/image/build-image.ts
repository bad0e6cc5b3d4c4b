import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ImagePlan, ImageStep } from './read-dockerfile.js';

export interface ImageBuild {
  /** The project's folder, of which only what `isSent` of a path is seen. */
  readonly project: string;
  readonly isSent: (file: string) => boolean;
  /** Where each stage gets a folder; must be there. */
  readonly folder: string;
  /** Runs a line of a shell in a folder. */
  readonly run: (command: string, folder: string) => Promise<void>;
}

/**
 * Takes a Dockerfile's steps but the system's packages, each stage in an empty folder instead of on its base, and
 * resolves to the folder of the last. Rejects where a step can't be taken, as where what it copies is not there or not sent.
 */
export async function buildImage(plan: ImagePlan, build: ImageBuild): Promise<string> {
  const roots = new Map<string, string>();
  let root = '';
  for (const [index, { name, steps }] of plan.stages.entries()) {
    root = path.join(build.folder, `stage-${index}`);
    mkdirSync(root);
    for (const step of steps) await take(step, root, roots, build);
    if (name !== undefined) roots.set(name, root);
  }
  return root;
}

async function take(step: ImageStep, root: string, roots: ReadonlyMap<string, string>, build: ImageBuild) {
  if (step.kind === 'packages') return;
  const folder = path.join(root, step.folder);
  mkdirSync(folder, { recursive: true });
  if (step.kind === 'run') return build.run(step.command, folder);
  const to = path.join(folder, step.to);
  for (const source of step.sources) {
    const file = findSource(source, step.from, roots, build);
    // Docker copies what a folder holds, and a file into a folder whose name ends with a slash.
    const place = !statSync(file).isDirectory() && step.to.endsWith('/') ? path.join(to, path.basename(file)) : to;
    cpSync(file, place, { recursive: true, verbatimSymlinks: true });
  }
}

function findSource(source: string, from: string | undefined, roots: ReadonlyMap<string, string>, build: ImageBuild) {
  if (from === undefined && !build.isSent(source))
    throw new Error(`${source} is copied, but .dockerignore leaves it out.`);
  const root = from === undefined ? build.project : roots.get(from);
  if (root === undefined) throw new Error(`${source} is copied from ${from}, which is no stage before.`);
  const file = path.join(root, source);
  if (!existsSync(file)) throw new Error(`${source} is copied, but is not there.`);
  return file;
}
