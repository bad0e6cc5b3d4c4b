import type { Answer, Citation } from './answer.js';
import type { Language } from './article.js';
import type { LifeState } from './article-life.js';
import type { Asker } from './viewer.js';

/** A message that an answer went out in, as Slack names it. */
export interface PostedMessage {
  readonly channel: string;
  /** Slack's timestamp of the message, which is its id in the channel. */
  readonly ts: string;
}

/** An answer that was given, as it was given, whatever became of its articles. */
export interface KeptAnswer {
  readonly answer: Answer;
  readonly asker: Asker;
  /** ISO 8601 instant. */
  readonly askedAt: string;
  /** The collections that it was asked of; absent in answers kept before they were recorded. */
  readonly collections?: readonly string[];
  /** The message it went out in, where Slack told one. */
  readonly message?: PostedMessage;
  readonly sharing?: Sharing;
  /** Of the articles that it quotes, by their ids, those that may not be quoted now; absent where all may be. */
  readonly lapses?: Readonly<Record<string, Lapse>>;
}

/** That an article isn't valid now. */
export interface Lapse {
  readonly state: Exclude<LifeState, 'in_force'>;
  /** ISO 8601 date, of the team's calendar: since when, or from when on where it isn't valid yet. */
  readonly day: string;
}

/** That an answer was shared, or that sharing it was begun and nobody knows how it ended. */
export interface Sharing {
  /** ISO 8601 instant. */
  readonly begunAt: string;
  /** It stands where it was shared to. */
  readonly isConfirmed: boolean;
}

/** A quote in its surroundings. */
export interface QuoteContext {
  /** `changed`: the article has another text since. `gone`: it was taken away. */
  readonly state: 'unchanged' | 'changed' | 'gone';
  /** ISO 8601 date on which the article got another text, as far as that is known. */
  readonly changedOn?: string;
  /** The article may not be quoted now. */
  readonly lapse?: Lapse;
  readonly citation: Citation;
  /** Language of the question. */
  readonly asked: Language;
  /**
   * The article's text right before and behind the quote, word for word: `before + quote + after` is a slice of it.
   * Whole sentences, about 1,200 characters each at most. Of a
   * text that the article has no more, that one; empty where it isn't kept.
   */
  readonly before: string;
  readonly after: string;
  /** Which of the answer's citations this is, 0-based, and how many there are. A closest passage is the only one. */
  readonly index: number;
  readonly count: number;
  /** It is a closest passage, which answers nothing. */
  readonly isClosest?: true;
}

/**
 * `yours`: nobody has shared the answer, and the caller does now. `underway`: somebody began a moment ago. `uncertain`:
 * somebody began, and whether the answer was shared was never learned. `shared`: it was. `lapsed`: it quotes what isn't
 * valid now. `unknown`: there is no such answer for the viewer.
 */
export type ShareTurn = 'yours' | 'underway' | 'uncertain' | 'shared' | 'lapsed' | 'unknown';
