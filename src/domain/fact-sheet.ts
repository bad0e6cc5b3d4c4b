import type { Citation, Correction, NoAccessReply, TooLongReply } from './answer.js';
import type { Language } from './article.js';
import type { Scope } from './ask-request.js';
import type { Viewer } from './viewer.js';

/** What a sheet is about: as somebody typed it, an article by its id, or a topic by its words. */
type FactsAbout = string | { readonly articleId: string } | { readonly topic: string };

export interface FactsRequest {
  readonly viewer: Viewer;
  /** Nothing typed: the newest articles are offered. */
  readonly about: FactsAbout;
  readonly scope?: Scope;
  /** Language of whose articles the lines come first. */
  readonly language?: Language;
  /** Where the page begins, 0 by default: `from` of a page that an earlier reply named. */
  readonly from?: number;
  /** `FactSheet.mark` of that earlier reply. */
  readonly mark?: string;
}

/** Which of the five questions a line answers. */
export type FactGroup = 'who' | 'what' | 'where' | 'when' | 'how_many';

/** A sentence with its values of one group as highlights, each word for word. */
export interface FactLine {
  readonly group: FactGroup;
  readonly citation: Citation;
}

/** A page of a sheet: which of its lines, half-open. */
export interface FactPage {
  readonly from: number;
  readonly to: number;
}

export type FactSubject =
  | { readonly kind: 'article'; readonly articleId: string; readonly title: string }
  | { readonly kind: 'topic'; readonly topic: string };

/** What the articles say of a subject: who, what, where, when, how many. */
export interface FactSheet {
  readonly kind: 'fact_sheet';
  /** As it was asked for; a title or topic where that was named by an id. */
  readonly about: string;
  readonly subject: FactSubject;
  readonly corrections: readonly Correction[];
  /** At most twelve, by group; none where an article's sentences give no such value. */
  readonly lines: readonly FactLine[];
  /** Lines before these, and of the whole sheet. */
  readonly from: number;
  readonly total: number;
  /** The pages beside this one. */
  readonly previous?: FactPage;
  readonly next?: FactPage;
  /** The same for as long as the sheet has the same lines. */
  readonly mark: string;
  /** The sheet is another one than that of the request's `mark`, so it begins anew. */
  readonly hasChanged?: true;
}

/** An article that a sheet can be made of. */
export interface ArticleChoice {
  readonly articleId: string;
  /** `Article.name`. */
  readonly article: string;
  readonly title: string;
}

/** No sheet: nothing was named, nothing that is known, or what was is gone. */
export interface UnknownSubject {
  readonly kind: 'unknown_subject';
  /** As it was asked for; `''` where nothing was, or where only an id is left. */
  readonly about: string;
  /** The article or topic was there when it was offered. */
  readonly isGone?: true;
  /** At most five: those with the nearest titles, else the newest. */
  readonly choices: readonly ArticleChoice[];
}

export type FactsReply = FactSheet | UnknownSubject | TooLongReply | NoAccessReply;
