import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const run = promisify(execFile);

const packages = z.array(
  z.object({
    from: z.enum(['apt', 'npm']),
    name: z.string(),
    /** npm's; of apt the one that the machine's release has. */
    version: z.string().optional(),
    /** Where in the package its documents lie. */
    folder: z.string(),
    /** A pattern of the files' paths below that folder, without `.gz`. */
    take: z.string(),
  }),
);

type Package = z.infer<typeof packages>[number];

/** The packages of documents that a JSON file lists. */
export async function readPackages(file: string): Promise<readonly Package[]> {
  return packages.parse(JSON.parse(await readFile(file, 'utf8')));
}

/**
 * Fetches packages by their ordinary clients (`apt-get download`, `npm pack`) and puts their documents into a folder
 * each, unpacked; nothing is installed. `report` is told how many files came of each.
 */
export async function fetchPackages(
  listed: readonly Package[],
  into: string,
  report: (line: string) => void,
): Promise<void> {
  for (const one of listed) {
    const scratch = await mkdtemp(path.join(tmpdir(), 'verbatim-documents-'));
    try {
      const files = await unpack(one, scratch);
      const count = await takeDocuments(one, files, path.join(into, one.name));
      report(`${one.name}: ${count} files`);
    } finally {
      await rm(scratch, { recursive: true });
    }
  }
}

/** Fetches and unpacks a package; gives the folder that it was unpacked into. */
async function unpack({ from, name, version }: Package, scratch: string): Promise<string> {
  const out = path.join(scratch, 'out');
  await mkdir(out);
  if (from === 'apt') await run('apt-get', ['download', name], { cwd: scratch });
  else await run('npm', ['pack', '--silent', version === undefined ? name : `${name}@${version}`], { cwd: scratch });
  const archive = (await readdir(scratch)).find((file) => /\.(?:deb|tgz)$/.test(file));
  if (archive === undefined) throw new Error(`${name}: nothing was fetched`);
  const file = path.join(scratch, archive);
  if (from === 'apt') await run('dpkg-deb', ['-x', file, out]);
  else await run('tar', ['-xzf', file, '-C', out, '--strip-components', '1']);
  return out;
}

async function takeDocuments({ folder, take }: Package, unpacked: string, into: string): Promise<number> {
  const root = path.join(unpacked, folder);
  const wanted = new RegExp(take);
  let count = 0;
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = path.join(entry.parentPath, entry.name);
    const name = path.relative(root, from).replace(/\.gz$/, '');
    if (!wanted.test(name)) continue;
    // A text without an ending is a text.
    const to = path.join(into, path.extname(name) === '' ? `${name}.txt` : name);
    await mkdir(path.dirname(to), { recursive: true });
    if (from.endsWith('.gz')) await writeFile(to, gunzipSync(await readFile(from)));
    else await copyFile(from, to);
    count += 1;
  }
  return count;
}
