/** Columns of a terminal. */
const width = 20;

/** How much is done of what was there before, which may be less than there is now; empty where that isn't known. */
export function progressBar(done: number, of: number | undefined): string {
  if (of === undefined) return '';
  const full = Math.min(width, Math.round((width * done) / Math.max(1, of)));
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
}
