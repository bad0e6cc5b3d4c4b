import { type AnswerOptions, answerQuestion } from './answer/answer-question.js';
import { quoteContext } from './answer/citation/quote-context.js';
import type { Model } from './answer/decision/model.js';
import { defaultMinConfidence } from './answer/decision/weights.js';
import { indexTitles } from './answer/fact-sheet/find-article.js';
import { makeFactSheet, type Shelf } from './answer/fact-sheet/make-fact-sheet.js';
import { findQuestion } from './answer/question/find-question.js';
import { checkClaim } from './answer/statements/check-claim.js';
import { describeUsage } from './answer/usage/describe-usage.js';
import type {
  Answer,
  ArticleFile,
  Asker,
  AskRequest,
  Bot,
  CheckRequest,
  Citation,
  FactsReply,
  FactsRequest,
  ImportReport,
  NotAskedReply,
  QuoteContext,
  Reply,
  Scope,
  ShareClaim,
  Threads,
} from './domain.js';
import { importArticles, reanalyzeArticles } from './library/import-articles.js';
import type { Store } from './store/store.js';

/** `auto`: the samples answer until the team has articles of its own. */
export type SampleUse = 'auto' | 'always' | 'never';

export interface BotOptions {
  readonly store: Store;
  readonly samples: SampleUse;
  /** The articles that a new store holds without anyone adding them. */
  readonly sampleFiles: readonly ArticleFile[];
  /**
   * Confidence from which a sentence is given as the answer, 0 to 1; by default what the weights were measured with.
   */
  readonly minConfidence?: number | undefined;
  readonly model: Model;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Milliseconds of a steady clock. */
  readonly clock: () => number;
}

/** Longest question, and longest title or topic of a fact sheet, in characters. */
export const questionLimit = 1_000;
export const topicLimit = 300;

/** Collection of the articles that come with the bot, and of those that name none. */
const sampleCollection = 'sample';
const defaultCollection = 'articles';

/** How long a conversation's last exchange is kept, and a person followed in it, in milliseconds: a day. */
const memory = 24 * 60 * 60 * 1_000;

/** Puts the rooms together behind the one door. Brings what an older version had saved up to date. */
export async function createBot(options: BotOptions): Promise<Bot> {
  const { store, now } = options;
  await reanalyzeArticles(store);
  const importInto = (collection: string, files: readonly ArticleFile[], reserved?: string): Promise<ImportReport> =>
    importArticles(store, files, { collection, now: now().toISOString(), ...(reserved && { reserved }) });
  if (await wantsSamples(options)) await importInto(sampleCollection, options.sampleFiles);

  const searchOptions = async ({ scope, asker }: Pick<AskRequest, 'scope' | 'asker'>): Promise<AnswerOptions> => ({
    id: options.newId(),
    scope: { ...(await defaultScope(options)), ...scope },
    minConfidence: options.minConfidence ?? defaultMinConfidence,
    model: options.model,
    // Only what is kept can be asked about later.
    explains: asker !== undefined,
    clock: options.clock,
  });
  const keep = async (answer: Answer, asker: Asker | undefined): Promise<void> => {
    if (asker) await store.answers.keep({ answer, asker, askedAt: now().toISOString() });
  };

  const search = async (request: AskRequest): Promise<Answer> => {
    const { question, conversation } = request;
    const previous = conversation === undefined ? undefined : await recall(options, conversation);
    return answerQuestion(store, question, { ...(await searchOptions(request)), previous });
  };

  const usage = rememberByRevision(store, async () =>
    describeUsage(store, await defaultScope(options), (question) => search({ question })),
  );

  const ask = async (request: AskRequest): Promise<Reply> => {
    const { conversation, asker, overheard } = request;
    const question = overheard ? findQuestion(request.question) : request.question;
    // What is that long was written to be read by people.
    if (question === undefined || (overheard && [...question].length > questionLimit)) return { kind: 'not_asked' };
    const length = [...question].length;
    if (!/[\p{L}\p{N}]/u.test(question)) return { kind: 'usage', usage: await usage() };
    if (length > questionLimit) return { kind: 'too_long', length, limit: questionLimit };
    const answer = await search({ ...request, question });
    if (conversation !== undefined) await remember(options, conversation, answer);
    await keep(answer, asker);
    return answer;
  };

  const check = async (request: CheckRequest): Promise<Answer | NotAskedReply> => {
    const found = await checkClaim(store, request.text, await searchOptions(request));
    if (found.kind !== 'not_asked') await keep(found, request.asker);
    return found;
  };

  const shelf = rememberByRevision(store, async () => shelfOf(store, await defaultScope(options)));

  const facts = async (request: FactsRequest): Promise<FactsReply> => {
    const typed = typeof request.about === 'string' ? request.about : '';
    const length = [...typed].length;
    if (length > topicLimit) return { kind: 'too_long', length, limit: topicLimit };
    const scope = { ...(await defaultScope(options)), ...request.scope };
    return makeFactSheet(store, request, { scope, shelf: await (request.scope ? shelfOf(store, scope) : shelf()) });
  };

  return {
    ask,
    checkClaim: check,
    facts,
    usage,
    collections: async (newest) => {
      const { collections: inScope } = await defaultScope(options);
      return (await store.collections(newest)).filter(({ name }) => !inScope || inScope.includes(name));
    },
    importArticles: (files, { collection = defaultCollection } = {}) => importInto(collection, files, sampleCollection),
    keptAnswer: (id) => store.answers.answer(id),
    recentAnswers: (person, limit) => store.answers.recent(person, limit),
    context: (answerId, index) => showContext(store, answerId, index),
    claimSharing: (answerId) => claimSharing(options, answerId),
    confirmSharing: (answerId) => store.answers.confirmSharing(answerId),
    releaseSharing: (answerId) => store.answers.releaseSharing(answerId),
    giveFeedback: (feedback) => store.answers.vote({ ...feedback, givenAt: now().toISOString() }),
    feedback: ({ since } = {}) => store.answers.votes(since === undefined ? undefined : new Date(since).toISOString()),
    deliveries: store.deliveries,
    threads: createThreads(options),
    checkReady: () => store.check(),
    close: () => store.close(),
  };
}

/** The articles of a scope, to be found by what people call them. */
async function shelfOf(store: Store, { collections, articles: names }: Scope): Promise<Shelf> {
  const articles = (await store.articles()).filter(
    ({ collection, name }) => (!collections || collections.includes(collection)) && (!names || names.includes(name)),
  );
  return { articles, titles: indexTitles(articles) };
}

/** Sharing takes no longer than this, in milliseconds. What was begun before that and not confirmed was cut off. */
const sharingTime = 15_000;

async function claimSharing({ store, now }: BotOptions, answerId: string): Promise<ShareClaim> {
  if (await store.answers.claimSharing(answerId, now().toISOString())) return 'yours';
  const kept = await store.answers.answer(answerId);
  if (!kept) return 'unknown';
  if (kept.isShared) return 'shared';
  const isRecent = now().getTime() - Date.parse(kept.sharedAt ?? '') < sharingTime;
  return isRecent ? 'underway' : 'uncertain';
}

/** A quote in its article as it is now; the quote itself is kept with the answer. */
async function showContext(store: Store, answerId: string, index: number): Promise<QuoteContext | undefined> {
  const kept = await store.answers.answer(answerId);
  const citations = kept ? shownCitations(kept.answer) : [];
  const citation = citations[index];
  if (!citation) return undefined;
  const article = await store.article(citation.articleId);
  const place = { citation, index, count: citations.length };
  if (!article) return { ...place, state: 'gone', before: '', after: '' };
  if (article.contentHash !== citation.contentHash) return { ...place, state: 'changed', before: '', after: '' };
  return { ...place, state: 'unchanged', ...quoteContext(article.text, await store.passages(article.id), citation) };
}

function shownCitations(answer: Answer): readonly Citation[] {
  if (answer.kind === 'cited') return answer.citations;
  return answer.closest ? [answer.closest] : [];
}

async function wantsSamples({ store, samples }: BotOptions): Promise<boolean> {
  if (samples !== 'auto') return samples === 'always';
  return ownCollections(await store.stats()).length === 0;
}

/** The team's first article of its own sets the samples aside. */
async function defaultScope({ store, samples }: BotOptions): Promise<Scope> {
  const stats = await store.stats();
  const own = ownCollections(stats);
  const isAside =
    sampleCollection in stats.collections && (samples === 'never' || (samples === 'auto' && own.length > 0));
  return isAside ? { collections: own } : {};
}

function ownCollections({ collections }: { readonly collections: Readonly<Record<string, number>> }): string[] {
  return Object.keys(collections).filter((name) => name !== sampleCollection);
}

function createThreads({ store: { threads }, now }: BotOptions): Threads {
  const instant = (later = 0) => new Date(now().getTime() + later).toISOString();
  return {
    follow: (conversation, person) => threads.follow(conversation, person, instant(memory), instant()),
    renew: (conversation, person) => threads.renew(conversation, person, instant(memory), instant()),
    followed: (conversation) => threads.followed(conversation, instant()),
    leave: (conversation, except) => threads.leave(conversation, except),
  };
}

async function recall({ store, now }: BotOptions, conversation: string) {
  const exchange = await store.lastExchange(conversation);
  const isFresh = exchange && now().getTime() - Date.parse(exchange.askedAt) < memory;
  return isFresh ? exchange : undefined;
}

async function remember({ store, now }: BotOptions, conversation: string, answer: Answer): Promise<void> {
  const [first] = answer.kind === 'cited' ? answer.citations : [];
  const [words] = first?.highlights ?? [];
  const exchange = {
    question: answer.readAs ?? answer.question,
    ...(first && words && { answer: first.quote.slice(words.start - first.start, words.end - first.start) }),
    askedAt: now().toISOString(),
  };
  await store.saveExchange(conversation, exchange, new Date(now().getTime() - memory).toISOString());
}

/** Works a value out once for as long as no article changes. */
function rememberByRevision<T>(store: Store, work: () => Promise<T>): () => Promise<T> {
  let known: { readonly revision: number; readonly value: Promise<T> } | undefined;
  return async () => {
    const { revision } = await store.stats();
    if (known?.revision !== revision) known = { revision, value: work() };
    return known.value;
  };
}
