import type {
  Answer,
  AskRequest,
  Bot,
  CheckRequest,
  CitedAnswer,
  CollectionSummary,
  Deliveries,
  NotAskedReply,
  Reply,
  Threads,
  Usage,
} from '../../src/domain.js';
import { type AnswerMemory, createAnswerMemory } from './memory-answers.js';
import { createMemoryLedger } from './memory-ledger.js';
import { createMemoryThreads } from './memory-threads.js';

export interface FakeBotOptions {
  readonly deliveries?: Deliveries;
  readonly threads?: Threads;
  readonly usage?: Usage;
  /** Stands in for the whole of answering. */
  readonly ask?: (request: AskRequest) => Promise<Reply>;
  /** Stands in for the whole of checking. */
  readonly checkClaim?: (request: CheckRequest) => Promise<Answer | NotAskedReply>;
  readonly collections?: readonly CollectionSummary[];
  readonly checkReady?: () => Promise<void>;
  /** Answers that were kept before, and where new ones go. */
  readonly answers?: AnswerMemory;
}

export interface FakeBot extends Bot {
  /** What it was asked, in order. */
  readonly requests: readonly AskRequest[];
}

/** Not the bot: for tests of the Slack edge alone. Quotes a sentence that repeats the question, so answers differ. */
export function createFakeBot(options: FakeBotOptions = {}): FakeBot {
  const requests: AskRequest[] = [];
  const { keep, votes: _, ...answers } = options.answers ?? createAnswerMemory();
  const ask = options.ask ?? (async ({ question }: AskRequest) => citedAnswer(question));
  return {
    requests,
    ...answers,
    ask: async (request) => {
      requests.push(request);
      const reply = await ask(request);
      if ((reply.kind === 'cited' || reply.kind === 'abstained') && request.asker) keep(reply, request.asker);
      return reply;
    },
    checkClaim: async (request: CheckRequest) => {
      const found = await (options.checkClaim ?? claimAnswer)(request);
      if (found.kind !== 'not_asked' && request.asker) keep(found, request.asker);
      return found;
    },
    collections: async () => options.collections ?? [],
    facts: async ({ about }) => ({
      kind: 'unknown_subject',
      about: typeof about === 'string' ? about : '',
      choices: [],
    }),
    usage: async () => options.usage ?? { articles: 6, examples: ['Who is the president of Interpol?'] },
    importArticles: async () => ({ added: [], changed: [], unchanged: [], refused: [], sentences: 0 }),
    deliveries: options.deliveries ?? createMemoryLedger().open(),
    threads: options.threads ?? createMemoryThreads(),
    checkReady: options.checkReady ?? (async () => {}),
    close: async () => {},
  };
}

async function claimAnswer({ text }: CheckRequest): Promise<CitedAnswer> {
  return { ...citedAnswer(text), isClaim: true };
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
    tookMs: 3,
    ranked: [],
    citations: [
      {
        articleId: 'a1',
        contentHash: 'h1',
        article: 'brief.md',
        title: 'A brief',
        language: 'en',
        section: 'Opening',
        sentence: 3,
        start: 0,
        end: quote.length,
        quote,
        highlights: [],
      },
    ],
  };
}
