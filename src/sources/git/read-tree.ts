/** A file of a repository's tree. */
export interface TreeEntry {
  /** Relative to the tree. */
  readonly path: string;
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
}

/** A line of `git ls-tree -r -l -z`. */
const line = /^(\d{6}) (\w+) ([0-9a-f]{40,64}) +(\d+|-)\t([\s\S]+)$/;

/** Files of what `git ls-tree -r -l -z` wrote: no links, which may lead anywhere, and no other repositories. */
export function readTree(written: Buffer): TreeEntry[] {
  const text = written.toString('utf8');
  return text.split('\0').flatMap((each) => {
    const [, mode, type, hash, size, path] = line.exec(each) ?? [];
    if (type !== 'blob' || mode === '120000' || hash === undefined || path === undefined) return [];
    return [{ path, hash, size: Number(size) }];
  });
}

/** Whether a file or a folder around it is hidden. */
export function isHidden(path: string): boolean {
  return /(?:^|\/)\./.test(path);
}
