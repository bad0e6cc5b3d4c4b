import { type AnswerOptions, answerQuestion } from '../answer/answer-question.js';
import { defaultMinConfidence } from '../answer/decision/weights.js';
import { indexTitles } from '../answer/fact-sheet/find-article.js';
import { type FactSubjects, makeFactSheet } from '../answer/fact-sheet/make-fact-sheet.js';
import { findQuestion } from '../answer/question/find-question.js';
import { checkStatements } from '../answer/statements/check-statements.js';
import { describeUsage } from '../answer/usage/describe-usage.js';
import type { Answer, Asking, AskRequest, CheckRequest, Usage, Viewer } from '../domain.js';
import type { Access, KeyedHoldings } from './access.js';
import type { BotOptions } from './bot-options.js';
import { createConversationMemory } from './conversation-memory.js';
import { tryKeep } from './keep-found.js';
import { rememberByRevision } from './remember-by-revision.js';

/** Longest question, and longest title or topic of a fact sheet, in characters. */
const questionLimit = 1_000;
const topicLimit = 300;

const noAccess = { kind: 'no_access' } as const;

export function createAsking(options: BotOptions, access: Access): Asking {
  const { store, now } = options;
  const memory = createConversationMemory(store.exchanges, now);
  const usages = rememberByRevision<Usage>(store.shelves);
  const subjects = rememberByRevision<FactSubjects>(store.shelves);

  const answerOptions = ({ scope, keeps }: Pick<AskRequest, 'scope' | 'keeps'>): AnswerOptions => ({
    id: options.newId(),
    articles: scope?.articles,
    minConfidence: options.minConfidence ?? defaultMinConfidence,
    model: options.model,
    // Only what is kept can be asked about later.
    explains: keeps === true,
    clock: options.clock,
  });

  /** An answer is given whether it can be kept or not. */
  const keep = async <Found extends Answer>(
    answer: Found,
    { collections }: KeyedHoldings,
    { viewer, keeps }: AskRequest | CheckRequest,
  ): Promise<Found> => {
    if (!keeps) return answer;
    const { standing: _, ...asker } = viewer;
    const unkept = await tryKeep(() =>
      store.answers.keep({ answer, asker, askedAt: now().toISOString(), collections }),
    );
    return unkept ? { ...answer, unkept } : answer;
  };

  const answer = async (
    { holdings, audience }: KeyedHoldings,
    request: Pick<AskRequest, 'question' | 'conversation' | 'scope' | 'keeps'>,
  ) => {
    const { question, conversation } = request;
    const previous = conversation === undefined ? undefined : await memory.recall({ conversation, audience });
    return answerQuestion(holdings, question, { ...answerOptions(request), previous });
  };

  const usageOf = (reading: KeyedHoldings): Promise<Usage> =>
    usages(reading.key, () => describeUsage(reading.holdings, (question) => answer(reading, { question })));

  const subjectsOf = ({ holdings, key }: KeyedHoldings, names: readonly string[] | undefined): Promise<FactSubjects> =>
    subjects(`${key} ${JSON.stringify(names ?? null)}`, async () => {
      const headers = await holdings.articles.headers();
      const articles = names ? headers.filter(({ name }) => names.includes(name)) : headers;
      return { articles, titles: indexTitles(articles), names };
    });

  return {
    ask: async (request) => {
      const { viewer, scope, conversation, isUnaddressed } = request;
      const question = isUnaddressed ? findQuestion(request.question) : request.question;
      // Nobody asks a bot at such length: the message was written for people.
      const isTalk = isUnaddressed && [...(question ?? '')].length > questionLimit;
      if (question === undefined || isTalk) return { kind: 'not_asked' };
      const reading = await access.answering(viewer, scope?.collections);
      if (!reading) return noAccess;
      const length = [...question].length;
      if (!/[\p{L}\p{N}]/u.test(question)) return { kind: 'usage', usage: await usageOf(reading) };
      if (length > questionLimit) return { kind: 'too_long', length, limit: questionLimit };
      const found = await answer(reading, { ...request, question });
      const { audience } = reading;
      const [kept] = await Promise.all([
        keep(found, reading, request),
        conversation !== undefined && tryKeep(() => memory.remember({ conversation, audience }, found)),
      ]);
      return kept;
    },

    checkStatements: async (request) => {
      const reading = await access.answering(request.viewer, request.scope?.collections);
      if (!reading) return noAccess;
      const found = await checkStatements(reading.holdings, request.text, answerOptions(request));
      return found.kind === 'not_asked' ? found : keep(found, reading, request);
    },

    facts: async (request) => {
      const { viewer, about, scope } = request;
      const reading = await access.answering(viewer, scope?.collections);
      if (!reading) return noAccess;
      const length = typeof about === 'string' ? [...about].length : 0;
      if (length > topicLimit) return { kind: 'too_long', length, limit: topicLimit };
      return makeFactSheet(reading.holdings, request, await subjectsOf(reading, scope?.articles));
    },

    usage: async (viewer: Viewer) => {
      const reading = await access.answering(viewer);
      return reading ? usageOf(reading) : { articles: 0, examples: [] };
    },
  };
}
