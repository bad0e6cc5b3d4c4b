import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { buildImage } from '../nightly/image/build-image.js';
import { readDockerfile } from '../nightly/image/read-dockerfile.js';
import { readDockerignore } from '../nightly/image/read-dockerignore.js';
import type { CompiledProject } from './start-program.js';

/** What `npm ci --omit=dev` installs at the top of `node_modules`. */
function productionPackages(): string[] {
  const { packages }: { readonly packages: Readonly<Record<string, { readonly dev?: true }>> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  return Object.entries(packages)
    .filter(([place, { dev }]) => !dev && /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(place))
    .map(([place]) => place);
}

/** Links to the packages instead of installing them: packages of other systems are listed, but not there. */
function linkPackages(folder: string): void {
  for (const place of productionPackages()) {
    mkdirSync(path.join(folder, place, '..'), { recursive: true });
    symlinkSync(path.resolve(place), path.join(folder, place));
  }
}

/**
 * Lays out in a compiled project's own folder what the Dockerfile puts into the image, and resolves to the folder that
 * holds it. What npm does is taken from this checkout; what its other lines leave out of packages is left to the night.
 */
export async function layOutImage({ main, folder }: CompiledProject): Promise<string> {
  const plan = readDockerfile(readFileSync('Dockerfile', 'utf8'));
  const stages = path.join(folder, 'image');
  mkdirSync(stages);
  const root = await buildImage(plan, {
    project: process.cwd(),
    isSent: readDockerignore(readFileSync('.dockerignore', 'utf8')),
    folder: stages,
    run: async (command, where) => {
      if (command.startsWith('npm ci --omit=dev')) linkPackages(where);
      // A copy: a link's packages would be looked for where it leads to.
      if (command === 'npm run build') cpSync(path.dirname(main), path.join(where, 'dist', 'src'), { recursive: true });
    },
  });
  return path.join(root, plan.settings.folder);
}
