import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** Answers that are read at a time. */
const BATCH = 500;

const ANSWERS = 'SELECT seq, answer FROM answers WHERE seq > ? ORDER BY seq LIMIT ?';

/** The texts of articles that still have the version which a citation names. */
const TEXTS = `
  SELECT DISTINCT a.id, a.content_hash, a.text_hash, a.text FROM json_each(?) j
  JOIN articles a ON a.id = j.value ->> 'articleId' AND a.content_hash = j.value ->> 'contentHash'`;

interface AnswerRow {
  readonly seq: number;
  readonly answer: string;
}

interface TextRow {
  readonly id: string;
  readonly content_hash: string;
  readonly text_hash: string;
  readonly text: string;
}

/** What is looked at of a citation, if it is one. */
interface FirstCitation {
  readonly articleId?: unknown;
  readonly contentHash?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly quote?: unknown;
  textHash?: string;
}

/**
 * Answers of version 1 name the version of the file that they quote and not the text, which a better reader may read
 * otherwise. As long as the articles still have these texts, each citation learns its own.
 */
export function recordQuotedTexts(database: DatabaseSyncInstance): void {
  const select = database.prepare(ANSWERS);
  let rows: readonly AnswerRow[] = select.all(0, BATCH);
  while (rows.length > 0) {
    recordBatch(database, rows);
    rows = select.all(rows.at(-1)?.seq, BATCH);
  }
}

function recordBatch(database: DatabaseSyncInstance, rows: readonly AnswerRow[]): void {
  const answers = rows.map(({ seq, answer }) => ({ seq, ...parseCitations(answer) }));
  const citations = answers.flatMap((answer) => answer.citations);
  const texts: readonly TextRow[] = database.prepare(TEXTS).all(JSON.stringify(citations));
  const textOf = new Map(texts.map((row) => [`${row.id} ${row.content_hash}`, row]));
  const update = database.prepare('UPDATE answers SET answer = ? WHERE seq = ?');
  const quote = database.prepare('INSERT OR IGNORE INTO quotes (answer, article_id, text_hash) VALUES (?, ?, ?)');
  for (const { seq, answer, citations: ofAnswer } of answers) {
    for (const citation of ofAnswer) {
      const text = textOf.get(`${citation.articleId} ${citation.contentHash}`);
      const isQuoted = text?.text.slice(Number(citation.start), Number(citation.end)) === citation.quote;
      if (!text || !isQuoted) continue;
      citation.textHash = text.text_hash;
      quote.run(seq, text.id, text.text_hash);
    }
    if (ofAnswer.some(({ textHash }) => textHash !== undefined)) update.run(JSON.stringify(answer), seq);
  }
}

/** A row that is damaged is left as it is, for whoever reads it to say so. */
function parseCitations(json: string): { readonly answer: unknown; readonly citations: readonly FirstCitation[] } {
  try {
    const answer: { readonly citations?: readonly FirstCitation[]; readonly closest?: FirstCitation } =
      JSON.parse(json);
    return { answer, citations: answer.citations ?? (answer.closest ? [answer.closest] : []) };
  } catch {
    return { answer: undefined, citations: [] };
  }
}
