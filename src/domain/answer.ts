import type { AbstentionReason } from './abstention-reason.js';
import type { ArticleFormat, Language, SourcePlace, Span } from './article.js';
import type { Explanation } from './explanation.js';
import type { TextAnchor } from './text-anchor.js';

/** Where in its article a quote stands, for people to find it. */
export interface Locator {
  /** Heading of the section. */
  readonly section?: string;
  /** `Sentence.inSection` of the quote's first sentence. */
  readonly sentence: number;
  /** The same of its last sentence; only where the quote has several. */
  readonly lastSentence?: number;
  /** Where in its file the quote begins; absent in answers kept before it was recorded. */
  readonly place?: SourcePlace;
}

/** Words of the article that give a quote its sense and stand before it: what leads a list in. */
export interface LeadIn extends Span {
  /** `quote === article.text.slice(start, end)`, as of the citation. */
  readonly quote: string;
  /** Whether something stands between it and what is quoted next. */
  readonly isApart: boolean;
}

/**
 * An exact quote with its source: a sentence, or some that follow each other, up to three, or what leads a list in with
 * its items. `quote === article.text.slice(start, end)`.
 */
/** How old what an article says is at the time of an answer: only an edit or a review makes it younger. */
export interface Age {
  readonly since: 'published' | 'taken_in' | 'edited' | 'reviewed';
  /** Whole months since then. */
  readonly months: number;
}

export interface Citation extends Span {
  readonly articleId: string;
  /** `Article.contentHash` of the version that is quoted. */
  readonly contentHash: string;
  /** `Article.textHash` of the text that the quote was cut from; absent only in answers kept before it was recorded. */
  readonly textHash?: string;
  /** `Article.name`. */
  readonly article: string;
  readonly title: string;
  readonly source?: string;
  readonly url?: string;
  /** `Article.format`; absent only in answers kept before it was recorded. */
  readonly format?: ArticleFormat;
  readonly publishedAt?: string;
  /** Where it is worth saying beside the day of publication. */
  readonly age?: Age;
  readonly language: Language;
  readonly locator: Locator;
  /**
   * The sentence of the quote that most surely answers, within `[start, end)`, and its `Sentence.inSection`; only where
   * the quote has several.
   */
  readonly surest?: Span & { readonly sentence: number };
  readonly quote: string;
  /** What a browser finds the quote by, where its own words would lead to another place of the article's page. */
  readonly anchor?: TextAnchor;
  /** In the article's order; told above the quote. */
  readonly leadIns?: readonly [LeadIn, ...LeadIn[]];
  /** The words that answer, as spans of the article's text within `[start, end)`; disjoint, in order; may be empty. */
  readonly highlights: readonly Span[];
  /** Close in meaning to the answer's first citation, of another article, with the same numbers and names. */
  readonly isEcho?: true;
}

/** A sentence as ranked for a question, best first. */
export interface RankedSentence {
  /** `Article.id`; absent only in answers kept before it was recorded. */
  readonly articleId?: string;
  /** `Article.name`. */
  readonly article: string;
  readonly quote: string;
  /** Larger is better; comparable within one answer only. */
  readonly score: number;
}

/** How an answer came about: for measuring, logs and whoever asks why, not part of what is told. */
export interface Diagnostics {
  /** Milliseconds from question to answer. */
  readonly tookMs: number;
  /** At most five, best first, also where the bot abstains. */
  readonly ranked: readonly RankedSentence[];
  /** Only of an answer that is kept, and absent where nothing was searched. */
  readonly explanation?: Explanation;
}

/** A word of the question that was read as another. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

interface AnswerBase {
  readonly id: string;
  /** As it was asked; where a text's statements were looked for, the whole text. */
  readonly question: string;
  /** The whole question that a follow-up was read as; of a message, the sentence that the answer is about. */
  readonly readAs?: string;
  readonly corrections: readonly Correction[];
  /** Language of the question. */
  readonly language: Language;
  /** Calibrated probability that the first citation answers, 0 to 1; of a statement, that it bears on it. */
  readonly confidence: number;
  /**
   * What the question wants to know everything about ("what do we know about Interpol?"), as it stands there: a fact
   * sheet may tell.
   */
  readonly topic?: string;
  readonly diagnostics: Diagnostics;
  /** Why it could not be kept, where it was to be: nothing can be asked of it later. */
  readonly unkept?: UnkeptReason;
}

/** `full`: no room on the disk. `read_only`: the store can't be written. `busy`: that took too long. */
export type UnkeptReason = 'full' | 'read_only' | 'busy' | 'failed';

export interface CitedAnswer extends AnswerBase {
  readonly kind: 'cited';
  /**
   * One to three, best first; where articles disagree, newest first. Distinct. Their language may differ from the
   * question's: then an edge says so at each.
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

/**
 * What was given is a statement, and this sentence bears on it, whether it says the same or not; highlighted is what
 * both share.
 */
export interface StatementFound extends AnswerBase {
  readonly kind: 'statement_found';
  readonly citations: readonly [Citation];
}

/** What was given is a statement, and no sentence bears on it. */
export interface StatementNotFound extends AnswerBase {
  readonly kind: 'statement_not_found';
  readonly reason: AbstentionReason;
  /** The nearest passage, which does not bear on it and must be shown as such. */
  readonly closest?: Citation;
}

/** What is said of a question. */
export type QuestionAnswer = CitedAnswer | AbstainedAnswer;

/** What is said of a question or of a statement. */
export type Answer = QuestionAnswer | StatementFound | StatementNotFound;

/** What the bot can say of itself before anyone asks. */
export interface Usage {
  readonly articles: number;
  /** At most four questions, each of which these articles answer. */
  readonly examples: readonly string[];
}

/** Nothing was asked: no letter, no digit. */
interface UsageReply {
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

/** The viewer may see no article, whatever there is. */
export interface NoAccessReply {
  readonly kind: 'no_access';
}

/** `not_asked` only where `AskRequest.isUnaddressed`. */
export type Reply = QuestionAnswer | UsageReply | TooLongReply | NotAskedReply | NoAccessReply;
