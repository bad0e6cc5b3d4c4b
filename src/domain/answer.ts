import type { Language, Span } from './article.js';
import type { Explanation } from './explanation.js';

/**
 * Where an exact quote stands: a sentence, or up to three that follow each other. `quote === article.text.slice(start,
 * end)`.
 */
export interface Citation extends Span {
  readonly articleId: string;
  /** `Article.contentHash` of the version that is quoted. */
  readonly contentHash: string;
  /** `Article.name`. */
  readonly article: string;
  readonly title: string;
  readonly source?: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly language: Language;
  /** Heading of the section. */
  readonly section?: string;
  /** `Sentence.inSection` of the quote's first sentence. */
  readonly sentence: number;
  /** The same of its last sentence; only where the quote has several. */
  readonly lastSentence?: number;
  /**
   * The sentence of the quote that most surely answers, within `[start, end)`, and its `Sentence.inSection`; only where
   * the quote has several.
   */
  readonly surest?: Span & { readonly sentence: number };
  readonly quote: string;
  /** The words that answer, as spans of the article's text within `[start, end)`; disjoint, in order; may be empty. */
  readonly highlights: readonly Span[];
}

/** A sentence as ranked for a question, best first. */
export interface RankedSentence {
  /** `Article.name`. */
  readonly article: string;
  readonly quote: string;
  /** Larger is better; comparable within one answer only. */
  readonly score: number;
}

/** A word of the question that was read as another. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** Why nothing was answered: a code for programs, a sentence for people. */
export interface AbstentionReason {
  readonly code: 'no_articles' | 'not_mentioned' | 'not_together' | 'not_in_closest' | 'type_missing' | 'unsure';
  readonly message: string;
}

interface AnswerBase {
  readonly id: string;
  /** As it was asked. */
  readonly question: string;
  /** The whole question that a follow-up was read as. */
  readonly readAs?: string;
  readonly corrections: readonly Correction[];
  /** Language of the question. */
  readonly language: Language;
  /** Calibrated probability that the first citation answers, 0 to 1. */
  readonly confidence: number;
  /** Milliseconds from question to answer. */
  readonly tookMs: number;
  /** At most five, best first, also where the bot abstains. */
  readonly ranked: readonly RankedSentence[];
  /** What was given is a statement: the citation is the sentence that bears on it, whether it says the same or not. */
  readonly isClaim?: true;
  /**
   * What the question wants to know everything about ("what do we know about Interpol?"), as it stands there: a fact
   * sheet may tell.
   */
  readonly topic?: string;
  /** Only of an answer that is kept, and absent where nothing was searched. */
  readonly explanation?: Explanation;
}

export interface CitedAnswer extends AnswerBase {
  readonly kind: 'cited';
  /**
   * One to three, best first; where articles disagree, newest first. Distinct. Their language may differ from the
   * question's: then an edge says so.
   */
  readonly citations: readonly [Citation, ...Citation[]];
  /** The citations are of different articles, and give different numbers, dates or names for the same thing. */
  readonly disagreement?: true;
  /** Parts of the question, as they were read, that no citation answers. */
  readonly unanswered?: readonly [string, ...string[]];
}

export interface AbstainedAnswer extends AnswerBase {
  readonly kind: 'abstained';
  readonly reason: AbstentionReason;
  /** The nearest passage, which is not an answer and must be shown as such. */
  readonly closest?: Citation;
}

export type Answer = CitedAnswer | AbstainedAnswer;

/** What the bot can say of itself before anyone asks. */
export interface Usage {
  readonly articles: number;
  /** At most four questions, each of which these articles answer. */
  readonly examples: readonly string[];
}

/** Nothing was asked: no letter, no digit. */
export interface UsageReply {
  readonly kind: 'usage';
  readonly usage: Usage;
}

/** The question was longer than `limit` characters; nothing was searched. */
export interface TooLongReply {
  readonly kind: 'too_long';
  readonly length: number;
  readonly limit: number;
}

/** Nothing was said that could be looked for; nobody need be told. */
export interface NotAskedReply {
  readonly kind: 'not_asked';
}

/** `not_asked` only where `AskRequest.overheard`. */
export type Reply = Answer | UsageReply | TooLongReply | NotAskedReply;
