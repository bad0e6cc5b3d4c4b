import { expect } from 'vitest';
import type {
  Answer,
  AskRequest,
  Bot,
  CheckRequest,
  CitedAnswer,
  CollectionSummary,
  Curation,
  FactsReply,
  FactsRequest,
  Ledgers,
  MeaningProgress,
  NotAskedReply,
  QuoteContext,
  Reply,
  StatementFound,
  Turns,
  Usage,
  Viewer,
} from '../../src/domain.js';
import { createMemoryDuties } from '../memory-duties.js';
import { createMemoryTurns } from '../memory-turns.js';
import { type AnswerMemory, createAnswerMemory } from './memory-answers.js';
import { createMemoryLedger } from './memory-ledger.js';
import { createMemoryThreads } from './memory-threads.js';

export interface FakeBotOptions extends Partial<Ledgers> {
  readonly curation?: Curation;
  readonly usage?: Usage;
  /** Stands in for the whole of answering. */
  readonly ask?: (request: AskRequest) => Promise<Reply>;
  /** Stands in for the whole of checking. */
  readonly checkStatements?: (request: CheckRequest) => Promise<Answer | NotAskedReply>;
  readonly facts?: (request: FactsRequest) => Promise<FactsReply>;
  readonly collections?: readonly CollectionSummary[];
  readonly progress?: () => Promise<MeaningProgress | undefined>;
  readonly checkReady?: () => Promise<void>;
  readonly turns?: Turns;
  /** Whether others answer from the same store. */
  readonly isShared?: boolean;
  readonly claimWorkspace?: (workspace: string) => Promise<void>;
  readonly expectedWait?: (person: string) => number;
  /** Answers that were kept before, and where new ones go. */
  readonly answers?: AnswerMemory;
  /** Stands in for showing a quote in its article. */
  readonly context?: (answerId: string, index: number) => Promise<QuoteContext | undefined>;
}

export interface FakeBot extends Bot {
  readonly ledgers: Ledgers;
  /** What it was asked by whoever may ask, in order. */
  readonly requests: readonly AskRequest[];
}

const noAccess = { kind: 'no_access' } as const;

/** Not the bot: for tests of the Slack edge alone. Quotes a sentence that repeats the question, so answers differ. */
export function createFakeBot(options: FakeBotOptions = {}): FakeBot {
  const requests: AskRequest[] = [];
  const answers = options.answers ?? createAnswerMemory();
  const usage = options.usage ?? { articles: 6, examples: ['Who is the president of Interpol?'] };
  const ask = options.ask ?? askBot;
  const isAdmitted = ({ standing }: Pick<Viewer, 'standing'>) => standing === 'member' || standing === 'operator';
  const keep = (answer: Answer, { viewer: { standing: _, ...asker }, keeps }: AskRequest | CheckRequest) => {
    if (keeps) answers.keep(answer, asker);
  };
  const context = options.context;
  return {
    requests,
    ledgers: {
      deliveries: options.deliveries ?? createMemoryLedger().open(),
      duties: createMemoryDuties(),
      turns: options.turns ?? createMemoryTurns(),
      threads: options.threads ?? createMemoryThreads(),
      isShared: options.isShared ?? false,
    },
    admits: async (viewer) => isAdmitted(viewer),
    expectedWait: options.expectedWait ?? (() => 0),
    asking: {
      ask: async (request) => {
        if (!isAdmitted(request.viewer)) return noAccess;
        if (!request.isUnaddressed && request.question.trim() === '') return { kind: 'usage', usage };
        requests.push(request);
        const reply = await ask(request);
        if (reply.kind === 'cited' || reply.kind === 'abstained') keep(reply, request);
        return reply;
      },
      checkStatements: async (request) => {
        if (!isAdmitted(request.viewer)) return noAccess;
        if (request.text === '') return { kind: 'not_asked' };
        const found = await (options.checkStatements ?? findStatement)(request);
        if (found.kind !== 'not_asked') keep(found, request);
        return found;
      },
      facts: async (request) => {
        if (!isAdmitted(request.viewer)) return noAccess;
        return (options.facts ?? factsUnknown)(request);
      },
      usage: async (viewer) => (isAdmitted(viewer) ? usage : { articles: 0, examples: [] }),
    },
    library: {
      collections: async () => options.collections ?? [],
      contradictions: async () => [],
      duplicates: async () => [],
      sizes: async () => ({ articles: 0, passages: 0, sentences: 0 }),
      article: async () => undefined,
      importArticles: async () => ({ added: [], changed: [], unchanged: [], refused: [], noted: [], sentences: 0 }),
      preview: async () => [],
      drop: async () => ({ kind: 'unchanged' }),
      dropped: async () => [],
      removeDropped: async () => false,
      syncSource: async () => expect.unreachable(),
      sources: async () => [],
      pushSource: async () => false,
      confirmLoss: async () => false,
      toldOfSource: async () => {},
    },
    archive: { ...answers.archive, ...(context && { context: (_, id, index) => context(id, index) }) },
    proposals: {
      propose: async () => ({ kind: 'too_many' }),
      preview: async () => undefined,
      open: async () => [],
      decide: async () => ({ kind: 'unknown' }),
      finishNext: async () => undefined,
      recordCard: async () => {},
    },
    curation: options.curation ?? noCuration,
    reviews: { dueReviews: async () => [], noteReview: async () => {} },
    following: {
      markArticles: async () => ({ mark: { revision: 1, at: '2026-11-24T10:00:00.000Z' }, isSame: false }),
      followUps: async () => ({ due: [], settled: [] }),
      noteFollowUps: async () => {},
    },
    meanings: { progress: options.progress ?? (async () => undefined), readMore: async () => false },
    claimWorkspace: options.claimWorkspace ?? (async () => {}),
    checkReady: options.checkReady ?? (async () => {}),
    close: async () => {},
  };
}

/** Of a bot that has no articles. */
const noCuration: Curation = {
  list: async () => ({ entries: [], total: 0 }),
  entry: async () => undefined,
  versions: async () => [],
  decide: async () => ({ kind: 'unknown' }),
  review: async () => ({ kind: 'unknown' }),
  remove: async () => false,
};

async function askBot({ question }: AskRequest): Promise<Reply> {
  return citedAnswer(question);
}

async function factsUnknown({ about }: FactsRequest): Promise<FactsReply> {
  return { kind: 'unknown_subject', about: typeof about === 'string' ? about : '', choices: [] };
}

async function findStatement({ text }: CheckRequest): Promise<StatementFound> {
  const { citations, ...answer } = citedAnswer(text);
  return { ...answer, kind: 'statement_found', citations: [citations[0]] };
}

/** An answer whose quote is `Quoted for: QUESTION.` */
export function citedAnswer(question: string, quote = `Quoted for: ${question}.`): CitedAnswer {
  return {
    kind: 'cited',
    id: 'answer-1',
    question,
    corrections: [],
    language: 'en',
    confidence: 0.9,
    diagnostics: { tookMs: 3, ranked: [] },
    citations: [
      {
        articleId: 'a1',
        contentHash: 'h1',
        textHash: 't1',
        article: 'brief.md',
        title: 'A brief',
        language: 'en',
        locator: { section: 'Opening', sentence: 3 },
        start: 0,
        end: quote.length,
        quote,
        highlights: [],
      },
    ],
  };
}
