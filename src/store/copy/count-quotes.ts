import { shownCitations } from '../../domain.js';
import { VerbatimError } from '../../errors.js';
import { all, first, type SqlWork } from '../sql.js';
import { readStoredAnswer } from '../stored-answer.js';
import { unpack } from '../tables/pack.js';
import type { CopySide } from './copy-side.js';

/** Answers that are read at once. */
const PAGE = 100;

interface StoredRow {
  readonly seq: number;
  readonly version: number;
  readonly answer: string;
  readonly diagnostics: string | null;
}

const ANSWERS = 'SELECT seq, version, answer, diagnostics FROM answers WHERE seq > $1 ORDER BY seq LIMIT $2';

const TEXT = 'SELECT text FROM articles WHERE id = $1 AND text_hash = $2';

const EDITION = 'SELECT text FROM editions WHERE article_id = $1 AND text_hash = $2';

/**
 * Cuts each quote of each kept answer out of the text that the store has for it; returns how many there were. What
 * quotes a text that is gone, in both stores, counts as none. Rejects with `VerbatimError` where a cut isn't the quote.
 */
export async function countQuotes(side: CopySide): Promise<number> {
  let quotes = 0;
  for (let after = 0, isLast = false; !isLast; ) {
    const from = after;
    const rows = await side.perform(() => all<StoredRow>(ANSWERS, from, PAGE));
    for (const row of rows) quotes += await side.perform(() => cutQuotes(side.shown, row));
    after = rows.at(-1)?.seq ?? after;
    isLast = rows.length < PAGE;
  }
  return quotes;
}

function* cutQuotes(shown: string, row: StoredRow): SqlWork<number> {
  const answer = readOrSkip(row);
  let quotes = 0;
  for (const { articleId, textHash, start, end, quote } of answer ? shownCitations(answer) : []) {
    if (textHash === undefined) continue;
    const text = yield* readText(articleId, textHash);
    if (text === undefined) continue;
    if (text.slice(start, end) !== quote) {
      throw new VerbatimError('store_failed', `A quote of ${shown} isn’t what its article says: copy the store anew.`);
    }
    quotes += 1;
  }
  return quotes;
}

/** What can't be read any more is copied as it is, and quotes nothing. */
function readOrSkip(row: StoredRow) {
  try {
    return readStoredAnswer(row);
  } catch {
    return undefined;
  }
}

function* readText(article: string, hash: string): SqlWork<string | undefined> {
  const current = yield* first<{ readonly text: string }>(TEXT, article, hash);
  if (current) return current.text;
  const edition = yield* first<{ readonly text: Uint8Array }>(EDITION, article, hash);
  return edition && unpack(edition.text).toString();
}
