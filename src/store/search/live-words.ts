import type { Language } from '../../domain.js';
import type { SqlWork } from '../sql.js';
import type { LiveWord } from '../vocabulary.js';
import { countPassages } from './count-passages.js';
import type { Held } from './held-collections.js';

/** A word as one collection writes it: a row of the table of words. */
export interface WordRow {
  readonly id: number;
  readonly word: string;
  readonly display: string;
  readonly term: string;
  readonly language: Language;
  /** How many `display` has. */
  readonly capitals: number;
}

/** One that may be live. */
export interface FoundWord extends WordRow {
  /** How many tokens it shares with the word that was looked up. */
  readonly likeness: number;
}

export interface KnownWord extends FoundWord, LiveWord {}

/**
 * The first `limit` words that stand in a held article. Of those that are written alike, the one of `language` counts,
 * else the commonest.
 */
export function* keepLive(
  held: Held,
  rows: readonly FoundWord[],
  limit: number,
  language?: Language,
): SqlWork<KnownWord[]> {
  const words = joinCollections(rows);
  const live = new Map<string, KnownWord>();

  function* keep(some: readonly FoundWord[]): SqlWork<void> {
    const counts = yield* countPassages(
      held,
      some.map(({ term }) => term),
    );
    for (const [place, row] of some.entries()) {
      if (live.size === limit) break;
      const passages = counts[place] ?? 0;
      const before = live.get(row.word);
      const isBetter =
        !before || (before.language !== language && (row.language === language || passages > before.passages));
      if (passages > 0 && isBetter) live.set(row.word, { ...row, passages });
    }
  }

  // Each costs a look into the index, and most are live.
  yield* keep(words.slice(0, limit));
  if (live.size < limit) yield* keep(words.slice(limit));
  return [...live.values()];
}

/** A word that several collections have stands once, written with the fewest capitals that it has in any. */
function joinCollections(rows: readonly FoundWord[]): readonly FoundWord[] {
  const joined = new Map<string, FoundWord>();
  for (const row of rows) {
    const key = `${row.word} ${row.term}`;
    const before = joined.get(key);
    if (!before) joined.set(key, row);
    else if (row.capitals < before.capitals) {
      joined.set(key, { ...before, display: row.display, capitals: row.capitals });
    }
  }
  return [...joined.values()];
}
