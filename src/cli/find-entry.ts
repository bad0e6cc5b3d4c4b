import type { ArticleEntry, Curation } from '../domain.js';
import { VerbatimError } from '../errors.js';
import { curateWords as words } from '../words.js';
import { alignColumns } from './align-columns.js';
import { titleOf } from './format-entries.js';
import { oneLine } from './printable.js';

/** Articles of a page, as many as a page holds. */
const pageSize = 200;

/**
 * The article that somebody names by its id, its name, its title or the last part of its name. Rejects with
 * `VerbatimError` where there is none, and where there are several, which it then lists.
 */
export async function findEntry(curation: Curation, given: string): Promise<ArticleEntry> {
  const byId = await curation.entry(given);
  if (byId) return byId;
  const like = await entriesLike(curation, given);
  const named = like.filter(({ name }) => name === given);
  const titled = like.filter((entry) => titleOf(entry).toLowerCase() === oneLine(given).toLowerCase());
  const ended = like.filter(({ name }) => name.endsWith(`/${given}`));
  const found = [named, titled, ended].find((some) => some.length > 0) ?? [];
  const [entry] = found;
  if (entry && found.length === 1) return entry;
  const said = oneLine(given);
  throw new VerbatimError('input_unreadable', entry ? words.ambiguous(said, listed(found)) : words.unknown(said));
}

async function entriesLike(curation: Curation, given: string): Promise<readonly ArticleEntry[]> {
  const found: ArticleEntry[] = [];
  for (;;) {
    const { entries, total } = await curation.list({ words: given, offset: found.length, limit: pageSize });
    found.push(...entries);
    if (entries.length === 0 || found.length >= total) return found;
  }
}

function listed(entries: readonly ArticleEntry[]): string {
  const rows = entries.map(({ id, name, collection, origin }) => ['', id, ...[name, collection, origin].map(oneLine)]);
  return alignColumns(rows).join('\n');
}
