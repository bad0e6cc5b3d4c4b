import { beside } from '../beside.js';
import { all, type SqlWork } from '../sql.js';
import type { WordUses } from '../word-uses.js';
import type { Held } from './held-collections.js';
import type { WordRow } from './live-words.js';

interface WritingRow {
  readonly id: number;
  readonly word: number;
  readonly capitals: number;
  readonly display: string;
  readonly language: string;
}

const WRITINGS = 'SELECT id, word, capitals, display, language FROM writings WHERE word = ANY($1) ORDER BY id';

/**
 * Words as articles in force write them, by the rule that words are written by: those that no such article has are left
 * out. Where nothing is out of force they are as they came, and nothing is asked.
 */
export function* wordsInForce<Row extends WordRow>(
  { out: { articles } }: Held,
  uses: Pick<WordUses, 'firstOther'>,
  rows: readonly Row[],
): SqlWork<readonly Row[]> {
  if (articles.length === 0 || rows.length === 0) return rows;
  const but = articles.map(({ seq }) => seq);
  const ids = rows.map(({ id }) => id);
  const writings = yield* all<WritingRow>(WRITINGS, ids);
  const users = yield* beside<readonly (number | undefined)[]>(...writings.map(({ id }) => uses.firstOther(id, but)));
  const used = writings.flatMap((writing, at) => {
    const user = users[at];
    return user === undefined ? [] : [{ ...writing, user }];
  });
  const best = used.toSorted((a, b) => a.capitals - b.capitals || a.user - b.user || a.id - b.id);
  return rows.flatMap((row) => {
    const own = best.find(({ word }) => word === row.id);
    return own ? [{ ...row, capitals: own.capitals, display: own.display, language: own.language }] : [];
  });
}
