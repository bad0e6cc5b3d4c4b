import type { AnswerType, Correction, Language, Span } from '../../domain.js';
import type { QuestionWord, ValueForm } from '../../text/languages/contract/questions.js';

export type { AnswerType };

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
] as const satisfies readonly AnswerType[];

/** A word of the question that a sentence is expected to share. */
export interface QueryTerm extends Span {
  /** As it is indexed. */
  readonly term: string;
  /** Normalised, before stemming. */
  readonly word: string;
  readonly kind: 'name' | 'number' | 'word';
  /** Whether it reads as a verb's form, told cheaply; only where `kind` is `word`. */
  readonly isVerb: boolean;
  /** Whether it asks more than it says ("cost", "take place"): a sentence may answer without it. */
  readonly isLight?: true;
}

/** An analysed question. Spans are of `text`. */
export interface Query {
  /** The question as it is read: whole, and with its misspellings corrected. */
  readonly text: string;
  readonly language: Language;
  /** Content words in order, each term once. */
  readonly terms: readonly QueryTerm[];
  readonly answerType: AnswerType;
  readonly questionWord: QuestionWord;
  /** How the answer must be written; absent where the question doesn't say. */
  readonly form?: ValueForm;
  /** What the question asks about: the words it would call the answer or its subject by, for matching with facts. */
  readonly subject: string;
  /** Terms of what is asked for, the noun with what stands by it ("which *Arab countries*", "how many *people*"). */
  readonly focus: readonly string[];
  /** Term of the noun itself ("which Arab *countries*"); absent where none is asked for. */
  readonly head?: string;
  /** Whether several things are asked for: "which countries", "list the members". */
  readonly wantsList: boolean;
  /** Whether the holder of an office is asked for: "who is the president of Interpol". */
  readonly isOffice: boolean;
  /** Whether the question denies: "who did not sign". */
  readonly isNegated: boolean;
  /** Whether it was asked in another language, of which names and numbers are left. */
  readonly isTranslated?: true;
  readonly corrections: readonly Correction[];
}
