/**
 * The nouns of Verbatim: the glossary of DESIGN.md as types, and the one door (`Bot`) that every edge goes through.
 * This file imports nothing. Values are never changed after they are made.
 */

/** Half-open range `[start, end)` of UTF-16 code units of `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Primary subtag of BCP 47 in lower case (`en`, `fr`, `ar`, …); `und` where it could not be told. */
export type Language = string;

/** A document we hold. `text` is canonical: what was ingested (without its front matter), never edited. */
export interface Article {
  /** Follows from `origin`, so that the same file keeps its id when it changes. */
  readonly id: string;
  readonly collection: string;
  /** Where the text came from (an absolute path, a URL, `sample:NAME`): the article's identity. */
  readonly origin: string;
  /** File name, as people name the article in commands and scopes. */
  readonly name: string;
  readonly title: string;
  /** Who published the text, in words. */
  readonly source?: string;
  readonly url?: string;
  readonly language: Language;
  readonly text: string;
  /** SHA-256 over everything that was ingested, front matter included, in hexadecimal. */
  readonly contentHash: string;
  /** ISO 8601 date (`2026-05-12`). */
  readonly publishedAt?: string;
  /** ISO 8601 instant at which we last took the text in. */
  readonly revisedAt: string;
}

export type ArticleHeader = Omit<Article, 'text'>;

/** A heading and the span of text under it, up to the next heading of any level. */
export interface Section extends Span {
  /** 0-based in the article. */
  readonly ordinal: number;
  readonly heading: string;
  /** 1 to 6. */
  readonly level: number;
}

/** The smallest quotable unit. */
export interface Sentence extends Span {
  /** 1-based in the article. */
  readonly ordinal: number;
  /** 1-based among the sentences of its section, or of the article's opening where no section holds it. */
  readonly inSection: number;
}

/** A run of neighbouring sentences under one heading: what is retrieved, and a quote's context. */
export interface Passage extends Span {
  /** 0-based in the article. */
  readonly ordinal: number;
  /** `Section.ordinal`; absent before the first heading. */
  readonly section?: number;
  readonly sentences: readonly Sentence[];
}

export type FactType = 'person' | 'organization' | 'place' | 'date' | 'quantity' | 'role' | 'definition';

/** A typed value found in a sentence; its span is the value's. */
export interface Fact extends Span {
  readonly type: FactType;
  /**
   * What a question may call the value: the office of a `role` ("president of Interpol"), the acronym or name that a
   * `definition` or `organization` explains, the noun that a `quantity` counts; else the value itself.
   */
  readonly label: string;
  /** `Sentence.ordinal`. */
  readonly sentence: number;
}

/** Which articles may answer; absent fields do not restrict. */
export interface Scope {
  readonly collections?: readonly string[];
  /** `Article.name`s. */
  readonly articles?: readonly string[];
}

export interface AskRequest {
  /** The question as plain text: an edge has already taken its own markup off. */
  readonly question: string;
  /**
   * Opaque key of the conversation (a thread, a direct message). With one, a follow-up ("and when?") is read in the
   * light of the conversation's last question and answer, and this exchange becomes the last.
   */
  readonly conversation?: string;
  readonly scope?: Scope;
}

/** Where an exact quote stands: a sentence, or up to three that follow each other. `quote === article.text.slice(start, end)`. */
export interface Citation extends Span {
  readonly articleId: string;
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
   * The sentence of the quote that most surely answers, within `[start, end)`, and its `Sentence.inSection`; only where the
   * quote has several.
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
  /** At most three questions, each of which these articles answer. */
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

export type Reply = Answer | UsageReply | TooLongReply;

/** A file to take in, read but not yet understood. */
export interface ArticleFile {
  /** Becomes `Article.origin`. */
  readonly origin: string;
  /** Becomes `Article.name`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportReport {
  /** `name`s of the files. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
  /** Sentences of the added and changed articles. */
  readonly sentences: number;
}

/** Something that reached an edge and is to be answered exactly once. */
export interface Delivery {
  readonly id: string;
  /**
   * Every name that a repetition of it may come under (an event id, a channel and timestamp); a delivery that shares
   * one key with an earlier one is the same.
   */
  readonly keys: readonly [string, ...string[]];
  /** What the edge needs to answer it after a restart. Forgotten as soon as the delivery is done. */
  readonly payload: string;
}

/** `fresh`: ours to answer. `underway`: somebody is at it, or the answer may have been posted. `done`: answered. */
export type DeliveryClaim = 'fresh' | 'underway' | 'done';

/**
 * The ledger that keeps a retry or a restart from answering twice or dropping a question. A delivery is `started`,
 * then `posting` from just before its answer is sent, then `done`.
 */
export interface Deliveries {
  start(delivery: Delivery): Promise<DeliveryClaim>;
  /** From here on a crash leaves it unknown whether the answer was posted, so nobody takes the delivery over. */
  posting(id: string): Promise<void>;
  /** The answer was certainly not posted (Slack refused it): the delivery is `started` again. */
  notPosted(id: string): Promise<void>;
  done(id: string): Promise<void>;
  /** Takes over what a process that is gone had started; each is handed out once. */
  takeOver(): Promise<readonly Delivery[]>;
}

/** The one door between the edges and everything else. */
export interface Bot {
  /** Never throws for what a person typed; throws `VerbatimError` when the store fails. */
  ask(request: AskRequest): Promise<Reply>;
  usage(): Promise<Usage>;
  /** Takes in each file that can be; a file that can't is refused with its reason and the others go in. */
  importArticles(files: readonly ArticleFile[], options?: { readonly collection?: string }): Promise<ImportReport>;
  readonly deliveries: Deliveries;
  /** Resolves when articles can be searched; rejects with `VerbatimError` saying what is wrong. */
  checkReady(): Promise<void>;
  close(): Promise<void>;
}

/** Where an edge writes what happened: fields first, then one sentence. Never a token; a question only under `question`. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
