import { createHash } from 'node:crypto';
import type { Article, ArticleHeader, ExportProgress, TakenReport } from '../../domain.js';
import { VerbatimError } from '../../errors.js';
import type { AnswerArchive } from '../../store/answer-archive.js';
import type { Actor } from '../../store/audit-log.js';
import type { Histories } from '../../store/histories.js';
import type { Shelves } from '../../store/shelves.js';
import { ArticleRefused } from '../article-refused.js';
import { type PrepareArticle, type PreparedArticle, prepareArticle } from '../prepare-article.js';
import { listVotesOf } from './list-votes.js';
import { findExport, listExported, listVotes, readExported } from './read-export.js';
import type { OutgoingArticle } from './write-article.js';

export interface TakeInOptions {
  readonly shelves: Pick<Shelves, 'articles' | 'save'>;
  readonly histories: Pick<Histories, 'putHistory' | 'votesAfter'>;
  readonly answers: Pick<AnswerArchive, 'vote'>;
  /** Collections that nothing may be taken into: what comes with the program. */
  readonly reserved: readonly string[];
  readonly by?: Actor;
  /** By default in this thread. */
  readonly prepare?: PrepareArticle | undefined;
  /** Awaited before anything is written; where it rejects, so does this. */
  readonly beforeWriting?: () => Promise<void>;
  readonly onProgress?: (progress: ExportProgress) => void;
}

/** An article that is made ready. */
interface Awaited {
  readonly name: string;
  readonly history: OutgoingArticle['history'];
  readonly prepared: Promise<PreparedArticle>;
}

/** Articles that are made ready while one is written. */
const ahead = 2;

/**
 * Takes in an export, in its order, so that a store that was empty then holds the same library. An article that is
 * there already with the same text is left, one with another gets the export's; both keep the settings and versions
 * that they have, which may be younger. What was cut off is gone on with by doing it again.
 * @throws {VerbatimError} `input_unreadable` for a folder that is no whole export.
 */
export async function takeInExport(folder: string, options: TakeInOptions): Promise<TakenReport> {
  const { shelves, histories, answers, reserved, by, prepare = prepareArticle } = options;
  const { beforeWriting = async () => {}, onProgress = () => {} } = options;
  const count = await countWhole(folder);
  const known = new Map<string, ArticleHeader>((await shelves.articles()).map((shelved) => [shelved.id, shelved]));
  const report = { added: 0, changed: 0, unchanged: 0 };
  const refused: { name: string; reason: string }[] = [];
  let done = 0;

  const finish = async ({ name, history, prepared }: Awaited): Promise<void> => {
    const made = await prepared;
    if (made.kind === 'refused') refused.push({ name, reason: made.reason });
    for (const { record } of made.kind === 'ready' ? made.articles : []) {
      const before = known.get(record.article.id);
      await beforeWriting();
      // Before the article itself, so that where this is cut off, it isn't there and comes again with all that it has.
      if (!before) await histories.putHistory(record.article.id, history);
      await shelves.save(record, by);
      report[before ? 'changed' : 'added'] += 1;
    }
    done += 1;
    onProgress({ done, articles: count });
  };

  const waiting: Awaited[] = [];
  for await (const place of listExported(folder)) {
    const outgoing = await readOne(folder, place, reserved);
    if ('reason' in outgoing) refused.push(outgoing);
    else if (isSame(outgoing.article, known.get(outgoing.article.id))) report.unchanged += 1;
    else waiting.push(begin(outgoing, prepare));
    const first = waiting.length > ahead ? waiting.shift() : undefined;
    if (first) await finish(first);
  }
  for (const each of waiting) await finish(each);
  return { ...report, refused, ...(await takeInVotes(folder, histories, answers)) };
}

async function countWhole(folder: string): Promise<number> {
  const manifest = await findExport(folder);
  if (manifest?.exportedAt !== undefined) return manifest.articles ?? 0;
  throw new VerbatimError(
    'input_unreadable',
    manifest
      ? `The export ${folder} isn't whole: export into it once more, then import it.`
      : `${folder} is no export: name the folder that was given to npm run export.`,
  );
}

async function readOne(folder: string, place: string, reserved: readonly string[]) {
  try {
    const outgoing = await readExported(folder, place);
    const { collection, text, textHash } = outgoing.article;
    if (reserved.includes(collection)) throw new ArticleRefused(`the collection “${collection}” is kept for the bot`);
    if (createHash('sha256').update(text).digest('hex') !== textHash) {
      throw new ArticleRefused('its text was changed since; import the file by itself');
    }
    return outgoing;
  } catch (error) {
    if (!(error instanceof ArticleRefused)) throw error;
    return { name: place, reason: error.message };
  }
}

function isSame(article: Article, before: ArticleHeader | undefined): boolean {
  if (!before) return false;
  const same = ['contentHash', 'textHash', 'collection', 'title'] as const;
  return same.every((field) => before[field] === article[field]);
}

/**
 * As it was read, by whatever version of its reader: where that isn't today's, the next start reads it again as it does
 * what a store has, with what people decided of it. Only what has no blocks is read now, of its text.
 */
function begin({ article, source, history }: OutgoingArticle, prepare: PrepareArticle): Awaited {
  const isRead = source.blocks.length > 0;
  return {
    name: article.name,
    history,
    prepared: prepare({ kind: 'kept', article, source, isRead, isFixed: true }),
  };
}

/** A vote is kept with its answer: where that isn't in this store there is nothing that it would be on. */
async function takeInVotes(folder: string, histories: TakeInOptions['histories'], answers: TakeInOptions['answers']) {
  const given = new Map<string, string>();
  for await (const vote of listVotesOf(histories)) given.set(`${vote.answerId} ${vote.person}`, vote.givenAt);
  let votes = 0;
  let votesWithoutAnswer = 0;
  for await (const { question: _, ...vote } of listVotes(folder)) {
    const before = given.get(`${vote.answerId} ${vote.person}`);
    if (before !== undefined && before >= vote.givenAt) votes += 1;
    else if (await answers.vote(vote)) votes += 1;
    else votesWithoutAnswer += 1;
  }
  return { votes, votesWithoutAnswer };
}
