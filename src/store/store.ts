import type {
  Article,
  ArticleHeader,
  CollectionSummary,
  Deliveries,
  Fact,
  Feedback,
  FeedbackOnAnswer,
  KeptAnswer,
  Language,
  Passage,
  Scope,
  Section,
} from '../domain.js';

/** A word as people write it, for spelling. */
export interface Word {
  /** Normalised (case, accents): what a misspelling is compared with. Unique. */
  readonly word: string;
  /** As the articles write it: "Interpol". */
  readonly display: string;
  /** The term it is indexed under. */
  readonly term: string;
  readonly language: Language;
}

/** A word that stands in an article now. */
export interface LiveWord extends Word {
  /** In how many passages its term stands; at least 1. */
  readonly passages: number;
}

/**
 * A passage as it is indexed: `terms[i]` are the terms of `sentences[i]`, in order; no term is empty or holds white
 * space.
 */
export interface IndexedPassage extends Passage {
  /** The slice of `Article.text` that the passage spans. */
  readonly text: string;
  readonly terms: readonly (readonly string[])[];
}

/** All that is kept of one article; saved and replaced as one. */
export interface ArticleRecord {
  readonly article: Article;
  /** Version of the analysis that made sentences, terms and facts; an older one is analysed again at start. */
  readonly analysis: number;
  readonly sections: readonly Section[];
  /** The terms of the title, and of each section's heading by its ordinal. */
  readonly titleTerms: readonly string[];
  readonly headingTerms: readonly (readonly string[])[];
  readonly passages: readonly IndexedPassage[];
  readonly facts: readonly Fact[];
  readonly words: readonly Word[];
}

export interface PassageSearch {
  /** Distinct terms, of which a passage must hold at least one. */
  readonly terms: readonly string[];
  readonly scope?: Scope & { readonly languages?: readonly Language[] };
  /** At most this many passages. */
  readonly limit: number;
}

/** A passage found, with all that ranking its sentences needs. */
export interface PassageHit {
  /** Unique in the store; grows with the order of saving. */
  readonly id: number;
  readonly article: ArticleHeader;
  /** Heading of the passage's section. */
  readonly heading?: string;
  readonly titleTerms: readonly string[];
  readonly headingTerms: readonly string[];
  readonly passage: IndexedPassage;
  readonly facts: readonly Fact[];
  /** BM25 over text, heading and title of the passage; larger is better. */
  readonly bm25: number;
}

/** What is known of the whole index; changes only when `revision` does. */
export interface StoreStats {
  /** Grows with every change of the articles. */
  readonly revision: number;
  readonly articles: number;
  readonly passages: number;
  readonly sentences: number;
  /** Terms in all sentences. */
  readonly terms: number;
  /** Articles by language. */
  readonly languages: Readonly<Record<Language, number>>;
  /** Articles by collection. */
  readonly collections: Readonly<Record<string, number>>;
}

/** The last question of a conversation, and the words that answered it where they were told. */
export interface Exchange {
  readonly question: string;
  readonly answer?: string;
  /** ISO 8601 instant as `toISOString` writes it: instants are compared as texts. */
  readonly askedAt: string;
}

/**
 * What was answered to whom, and what they think of it. Instants are compared as texts: all as `toISOString` writes
 * them.
 */
export interface AnswerArchive {
  /** Keeps an answer under its id, which must be new. */
  keep(kept: KeptAnswer): Promise<void>;
  answer(id: string): Promise<KeptAnswer | undefined>;
  /** A person's answers, newest first. */
  recent(person: string, limit: number): Promise<readonly KeptAnswer[]>;
  /** Resolves to whether this call was the first: one of many callers at once, in whatever process. */
  claimSharing(id: string, at: string): Promise<boolean>;
  /** It stands where it was shared to. */
  confirmSharing(id: string): Promise<void>;
  releaseSharing(id: string): Promise<void>;
  /** Replaces the person's earlier vote on the answer. Resolves to whether there is such an answer. */
  vote(feedback: Feedback): Promise<boolean>;
  /** Newest first; those given at `since` or later. */
  votes(since?: string): Promise<readonly FeedbackOnAnswer[]>;
}

/** What `Threads` needs kept. Instants are compared as texts: all as `toISOString` writes them. */
export interface FollowedThreads {
  /** Replaces the pair's earlier end; forgets every pair whose end is before `now`. */
  follow(conversation: string, person: string, until: string, now: string): Promise<void>;
  /** As `follow`, but only for a pair that hasn't ended. */
  renew(conversation: string, person: string, until: string, now: string): Promise<void>;
  /** The persons whose end is after `now`, in the order of their keys. */
  followed(conversation: string, now: string): Promise<readonly string[]>;
  leave(conversation: string, except?: string): Promise<void>;
}

/**
 * The only truth: articles, their search index, what was delivered, what was last said, what was answered, who is
 * followed. Everything about one article changes in one transaction, index included, so the index can't be stale. Every
 * method rejects with a `VerbatimError` that says what to do when the database can't be read or written.
 */
export interface Store {
  saveArticle(record: ArticleRecord): Promise<void>;
  /** Resolves to whether there was one. */
  removeArticle(id: string): Promise<boolean>;
  article(id: string): Promise<Article | undefined>;
  /** Headers in the order of saving. */
  articles(): Promise<readonly (ArticleHeader & { readonly analysis: number })[]>;
  /**
   * Every collection, the one with the newest article first, each with at most `newest` (1 or more) of its articles.
   */
  collections(newest: number): Promise<readonly CollectionSummary[]>;
  /** An article with the same content in the same collection, whatever its origin. */
  findByContent(collection: string, contentHash: string): Promise<ArticleHeader | undefined>;
  /** The article's passages in order. */
  passages(articleId: string): Promise<readonly Passage[]>;
  /** The article's sections in order. */
  sections(articleId: string): Promise<readonly Section[]>;
  /** The article's facts in the order of their spans. */
  facts(articleId: string): Promise<readonly Fact[]>;

  stats(): Promise<StoreStats>;
  /** Best first; ties in the order of `id`. */
  searchPassages(search: PassageSearch): Promise<readonly PassageHit[]>;
  /** In how many passages each term stands (0 included), in the order of `terms`. */
  passageFrequencies(terms: readonly string[]): Promise<readonly number[]>;
  /**
   * A shortlist of live words that look like `word` (normalised), nearest-looking first, for a finer ranking. Of a word
   * that several languages write, the one of `language`, else the commonest.
   */
  similarWords(word: string, limit: number, language?: Language): Promise<readonly LiveWord[]>;
  /** Those of `words` (normalised) that are live, each once, in the order of `words`; `language` as above. */
  knownWords(words: readonly string[], language?: Language): Promise<readonly LiveWord[]>;
  /**
   * How usual the letters of `word` (normalised) are here: the share of all words that hold its rarest run of three
   * letters, above 0, at most 1. Small where a slip has brought letters together that never meet.
   */
  letterShare(word: string): Promise<number>;

  readonly deliveries: Deliveries;
  readonly answers: AnswerArchive;
  readonly threads: FollowedThreads;
  lastExchange(conversation: string): Promise<Exchange | undefined>;
  /**
   * Replaces the conversation's last exchange, and forgets every exchange asked before `forgetBefore` (ISO instant).
   */
  saveExchange(conversation: string, exchange: Exchange, forgetBefore: string): Promise<void>;

  /** Resolves when the database answers. */
  check(): Promise<void>;
  close(): Promise<void>;
}
