import type { Correction, Language, Span } from '../domain.js';

/**
 * What kind of thing would answer. `other` covers what needs no typed value ("How does it work?", "What did she say?").
 */
export const answerTypes = [
  'person',
  'organization',
  'place',
  'date',
  'quantity',
  'reason',
  'definition',
  'other',
] as const;

export type AnswerType = (typeof answerTypes)[number];

/** A word of the question that a sentence is expected to share. */
export interface QueryTerm extends Span {
  /** As it is indexed. */
  readonly term: string;
  /** Normalised, before stemming. */
  readonly word: string;
  readonly kind: 'name' | 'number' | 'word';
}

/** An analysed question. Spans are of `text`. */
export interface Query {
  /** The question as it is read: whole, and with its misspellings corrected. */
  readonly text: string;
  readonly language: Language;
  /** Content words in order, each term once. */
  readonly terms: readonly QueryTerm[];
  readonly answerType: AnswerType;
  /** What the question asks about: the words it would call the answer or its subject by, for matching with facts. */
  readonly subject: string;
  /** Terms of the noun that is asked for ("which *countries*", "how many *people*"). */
  readonly focus: readonly string[];
  /** Whether several things are asked for: "which countries", "list the members". */
  readonly wantsList: boolean;
  /** Whether the holder of an office is asked for: "who is the president of Interpol". */
  readonly isOffice: boolean;
  readonly corrections: readonly Correction[];
}
