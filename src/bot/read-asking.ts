import { type AnswerOptions, answerQuestion } from '../answer/answer-question.js';
import { indexTitles } from '../answer/fact-sheet/find-article.js';
import { type FactSubjects, makeFactSheet } from '../answer/fact-sheet/make-fact-sheet.js';
import { findQuestion } from '../answer/question/find-question.js';
import { lengthOf, textLimits } from '../answer/question/text-limits.js';
import { checkStatements } from '../answer/statements/check-statements.js';
import { describeUsage } from '../answer/usage/describe-usage.js';
import {
  type Answer,
  type AskRequest,
  type CheckRequest,
  type KeptAnswer,
  takeSteps,
  type Usage,
  type Viewer,
} from '../domain.js';
import type { Access, KeyedHoldings } from './access.js';
import { anchorAnswer, anchorFacts } from './anchor-citations.js';
import type { BotOptions } from './bot-options.js';
import { recall, rememberedOf } from './conversation-memory.js';
import type { ReadingAsking } from './finder.js';
import { orByWords } from './or-by-words.js';
import { rememberByRevision } from './remember-by-revision.js';
import { noteAges, tellAges } from './tell-ages.js';

const noAccess = { kind: 'no_access' } as const;

/** Answers questions from the articles, and says what is to be written down of it. */
export function readAsking(options: BotOptions, access: Access): ReadingAsking {
  const { store, now } = options;
  const usages = rememberByRevision<Usage>(store.shelves);
  const subjects = rememberByRevision<FactSubjects>(store.shelves);

  const answerOptions = ({ scope, keeps, trace }: Pick<AskRequest, 'scope' | 'keeps' | 'trace'>): AnswerOptions => ({
    id: options.newId(),
    articles: scope?.articles,
    minConfidence: options.minConfidence,
    model: options.model,
    hasEncoder: options.encoder !== undefined,
    // Only what is kept can be asked about later.
    explains: keeps === true,
    clock: options.clock,
    ...(options.steps && { take: takeSteps(options.steps, trace) }),
  });

  const keptOf = (
    answer: Answer,
    { collections }: KeyedHoldings,
    { viewer, keeps }: AskRequest | CheckRequest,
  ): KeptAnswer | undefined => {
    if (!keeps) return undefined;
    const { standing: _, ...asker } = viewer;
    return { answer, asker, askedAt: now().toISOString(), collections };
  };

  const answer = async (
    { holdings, audience }: KeyedHoldings,
    request: Pick<AskRequest, 'question' | 'conversation' | 'scope' | 'keeps' | 'trace'>,
  ) => {
    const { question, conversation } = request;
    const previous =
      conversation === undefined ? undefined : await recall(store.exchanges, { conversation, audience }, now());
    const settings = { ...answerOptions(request), previous };
    return orByWords(options.encoder, (encoder) => answerQuestion(holdings, question, { ...settings, encoder }));
  };

  /** As long as no article changes, comes into force or goes out of it. */
  const keyOf = async ({ holdings, key }: KeyedHoldings): Promise<string> =>
    `${key} ${(await holdings.index.stats()).out}`;

  const usageOf = async (reading: KeyedHoldings): Promise<Usage> =>
    usages(await keyOf(reading), () => describeUsage(reading.holdings, (question) => answer(reading, { question })));

  const subjectsOf = async (reading: KeyedHoldings, names: readonly string[] | undefined): Promise<FactSubjects> =>
    subjects(`${await keyOf(reading)} ${JSON.stringify(names ?? null)}`, async () => {
      const { holdings } = reading;
      const headers = await holdings.articles.headers();
      const articles = names ? headers.filter(({ name }) => names.includes(name)) : headers;
      return { articles, titles: indexTitles(articles), names };
    });

  return {
    ask: async (request) => {
      const { viewer, scope, conversation, isUnaddressed } = request;
      const limit = textLimits.question;
      const question = isUnaddressed ? findQuestion(request.question) : request.question;
      const length = lengthOf(question ?? '', limit);
      // Nobody asks a bot at such length: the message was written for people.
      const isTalk = isUnaddressed && length > limit;
      if (question === undefined || isTalk) return { reply: { kind: 'not_asked' } };
      const reading = await access.answering(viewer, scope?.collections);
      if (!reading) return { reply: noAccess };
      if (!/[\p{L}\p{N}]/u.test(question)) return { reply: { kind: 'usage', usage: await usageOf(reading) } };
      if (length > limit) return { reply: { kind: 'too_long', length, limit } };
      const ages = noteAges(reading.holdings);
      const found = await answer({ ...reading, holdings: ages.holdings }, { ...request, question });
      const reply = tellAges(options, ages, await anchorAnswer(reading.holdings, found));
      const { audience } = reading;
      return {
        reply,
        remembered:
          conversation === undefined
            ? undefined
            : rememberedOf({ conversation, audience }, request.viewer.person, reply, now()),
        kept: keptOf(reply, reading, request),
      };
    },

    checkStatements: async (request) => {
      const reading = await access.answering(request.viewer, request.scope?.collections);
      if (!reading) return { reply: noAccess };
      const settings = answerOptions(request);
      const ages = noteAges(reading.holdings);
      const found = await orByWords(options.encoder, (encoder) =>
        checkStatements(ages.holdings, request.text, { ...settings, encoder }),
      );
      if (found.kind === 'not_asked') return { reply: found };
      const reply = tellAges(options, ages, await anchorAnswer(reading.holdings, found));
      return { reply, kept: keptOf(reply, reading, request) };
    },

    facts: async (request) => {
      const { viewer, about, scope } = request;
      const reading = await access.answering(viewer, scope?.collections);
      if (!reading) return noAccess;
      const topic = typeof about === 'string' ? about : 'topic' in about ? about.topic : '';
      // A topic that a button carries is written as it was read, and a mended word may be longer.
      const limit = typeof about === 'string' ? textLimits.topic : 2 * textLimits.topic;
      const length = lengthOf(topic, limit);
      if (length > limit) return { kind: 'too_long', length, limit };
      const sheet = await makeFactSheet(reading.holdings, request, await subjectsOf(reading, scope?.articles));
      return sheet.kind === 'fact_sheet' ? anchorFacts(reading.holdings, sheet) : sheet;
    },

    usage: async (viewer: Viewer) => {
      const reading = await access.answering(viewer);
      return reading ? usageOf(reading) : { articles: 0, examples: [] };
    },
  };
}
