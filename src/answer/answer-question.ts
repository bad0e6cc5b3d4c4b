import type { CitedAnswer, Encoder, QuestionAnswer, TakeStep } from '../domain.js';
import type { Holdings } from '../store/holdings.js';
import type { IndexStats } from '../store/passage-index.js';
import { citeAll } from './citation/cite-all.js';
import { citeClosest } from './citation/cite-closest.js';
import { type Composition, composeAnswer } from './compose/compose-answer.js';
import { askParts } from './compose/parts/ask-parts.js';
import { type PreviousExchange, readFollowUp } from './conversation/read-follow-up.js';
import { defaultThreshold } from './decision/default-threshold.js';
import type { Model } from './decision/model.js';
import { describeSearch } from './explanation/describe-search.js';
import { reasonOf } from './explanation/explain-abstention.js';
import { nameTwins } from './likeness/name-twins.js';
import { languageOf } from './question/question-language.js';
import { readSubject } from './question/read-subject.js';
import { lengthOf, textLimits } from './question/text-limits.js';
import { formulateQuery } from './retrieval/formulate-query.js';
import { searchAcrossLanguages } from './retrieval/search-across-languages.js';
import { searchLanguage } from './retrieval/search-language.js';
import { createSpellingWork, type SpellingWork } from './spelling/spelling-work.js';

export interface AnswerOptions {
  readonly id: string;
  /** `Article.name`s that may answer; all of the holdings where absent. */
  readonly articles?: readonly string[] | undefined;
  /** Confidence from which a sentence is given as the answer, 0 to 1; by default as measured (`defaultThreshold`). */
  readonly minConfidence?: number | undefined;
  readonly model: Model;
  /** Compares by meaning; where it rejects, so does the answer, and words alone may be asked. */
  readonly encoder?: Encoder | undefined;
  /** Whether there is an encoder, though it may not be loaded: then a refusal says that it isn't asked yet. */
  readonly hasEncoder?: boolean;
  /** Whether to say why: somebody may ask for it later. */
  readonly explains: boolean;
  readonly previous?: PreviousExchange | undefined;
  /** What reading slips may still cost, where the question is a part of a longer text. */
  readonly spelling?: SpellingWork;
  /** Milliseconds, for `tookMs`. */
  readonly clock: () => number;
  /** Takes each step; by default nobody looks how long one takes. */
  readonly take?: TakeStep;
}

/** Answers a question with cited sentences of the holdings' articles, or abstains and says why. */
export async function answerQuestion(
  holdings: Holdings,
  question: string,
  options: AnswerOptions,
): Promise<QuestionAnswer> {
  const { id, articles, model, spelling = createSpellingWork(), take = plainly } = options;
  const began = options.clock();
  const stats = await holdings.index.stats();
  const { language, readAs } = readInConversation(question, options.previous, stats);
  const text = readAs ?? question;
  const encoder = encoderFor(stats, options);
  const awaitsEncoder = options.hasEncoder === true && encoder === undefined;
  const minConfidence = options.minConfidence ?? defaultThreshold(encoder !== undefined);
  const topic = readSubject(text)?.topic;
  const search = (asked: string) =>
    searchAcrossLanguages({
      held: Object.keys(stats.languages),
      language,
      minConfidence,
      comparesMeanings: encoder !== undefined,
      read: (of) => take('read', () => formulateQuery(holdings, stats, asked, of, spelling)),
      search: (query, of) =>
        searchLanguage(holdings, stats, query, {
          articles,
          language: of,
          model,
          encoder,
          isAcross: language !== 'und' && of !== language,
          take,
        }),
    });
  const whole = await search(text);
  const parts = await askParts(text, language, search, model.highlight);
  const composed = take('decide', () => composeAnswer(whole, parts, minConfidence));
  const composition = composed && { ...composed, quotations: await nameTwins(holdings, composed.quotations) };
  const cite = ({ quotations }: Composition) => take('cite', () => citeAll(holdings, quotations, model.highlight));
  const [first, ...more] = composition ? await cite(composition) : [];
  const result = first && composition ? composition.result : whole;
  const surest = (first && composition?.quotations[0]?.surest) || result?.ranked[0];
  const why = options.explains ? { first: surest, threshold: minConfidence } : undefined;
  const { diagnostics, ...described } = describeSearch({ id, question, readAs, language, whole, result, why });
  const closest = first ? {} : await take('cite', () => citeClosest(holdings, whole, model.highlight));
  const base = {
    ...described,
    ...(topic !== undefined && { topic }),
    diagnostics: { ...diagnostics, tookMs: options.clock() - began },
  };
  return first
    ? { ...base, kind: 'cited', citations: [first, ...more], ...notesOf(composition, more.length + 1) }
    : { ...base, kind: 'abstained', reason: reasonOf(whole, stats, awaitsEncoder), ...closest };
}

function plainly<T>(_step: string, work: () => T): T {
  return work();
}

/** The encoder, where all that is held has its vectors: until then words alone answer, so that answers don't waver. */
function encoderFor({ encoders }: IndexStats, { encoder }: AnswerOptions): Encoder | undefined {
  return encoder && encoders.includes(encoder.id) ? encoder : undefined;
}

/** What is said of the citations: `count` of the composition's quotations could be cited. */
function notesOf(
  composition: Composition | undefined,
  count: number,
): Pick<CitedAnswer, 'disagreement' | 'unanswered'> {
  const [unanswered, ...more] = composition?.unanswered ?? [];
  return {
    ...(composition?.isDisagreement && count > 1 && { disagreement: true as const }),
    ...(unanswered !== undefined && { unanswered: [unanswered, ...more] as const }),
  };
}

/** "2025?" is in no language of its own: it goes on in the conversation's. */
function readInConversation(question: string, previous: PreviousExchange | undefined, stats: IndexStats) {
  const detected = languageOf(question, stats);
  // "Que sait-on d'Interpol ?" is too short to tell by its words, but not by how it asks.
  const own = detected === 'und' ? (readSubject(question)?.language ?? detected) : detected;
  if (!previous) return { language: own };
  const language = own === 'und' ? languageOf(previous.question, stats) : own;
  const readAs = readFollowUp(question, previous, language);
  // What conversations gather turn by turn may not grow longer than anybody may ask.
  const isWhole = readAs === undefined || lengthOf(readAs, textLimits.question) > textLimits.question;
  return isWhole ? { language: own } : { language, readAs };
}
