/** Why a file or a folder can't be read, in a few words that fit behind its name. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder. Check the path.';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied. Check who may read it.';
  if (code === 'ELOOP') return 'its links lead in a circle. Check where they point to.';
  return `${error instanceof Error ? error.message : String(error)}.`;
}
