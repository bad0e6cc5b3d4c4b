import { z } from 'zod';
import type {
  AbstentionReason,
  Answer,
  AnswerType,
  ArticleFormat,
  Citation,
  Diagnostics,
  MissingType,
  ReasonCode,
} from '../domain.js';
import { storedPlace } from './stored-place.js';

/**
 * The shapes of `domain/answer.ts` as they are stored. Fields that aren't named here pass unchanged, so that a field
 * can be added without a version of its own.
 */
const span = z.looseObject({ start: z.number(), end: z.number() });
const text = z.string();
const texts = z.array(text);

function absent<T extends z.ZodType>(type: T) {
  return z.exactOptional(type);
}

/** An enumeration of all of `T`: the type checker names what is missing. */
function enumOf<T extends string>(values: Readonly<Record<T, 0>>): z.ZodType<T> {
  return z.enum(Object.keys(values) as T[]);
}

const locator = z.looseObject({
  section: absent(text),
  sentence: z.number(),
  lastSentence: absent(z.number()),
  place: absent(storedPlace),
});

const format = enumOf<ArticleFormat>({
  markdown: 0,
  text: 0,
  html: 0,
  pdf: 0,
  docx: 0,
  odt: 0,
  pptx: 0,
  epub: 0,
  email: 0,
  csv: 0,
  xlsx: 0,
  json: 0,
  subtitles: 0,
  feed: 0,
});

const leadIn = z.looseObject({ start: z.number(), end: z.number(), quote: text, isApart: z.boolean() });

const anchor = z.looseObject({ prefix: absent(text), start: text, end: absent(text), suffix: absent(text) });

/** What a citation has beside where it stands, which has been written in two ways. */
export const citationFields = {
  start: z.number(),
  end: z.number(),
  articleId: text,
  contentHash: text,
  textHash: absent(text),
  article: text,
  title: text,
  source: absent(text),
  url: absent(text),
  format: absent(format),
  publishedAt: absent(text),
  age: absent(z.object({ since: z.enum(['published', 'taken_in', 'edited', 'reviewed']), months: z.number() })),
  language: text,
  surest: absent(z.looseObject({ start: z.number(), end: z.number(), sentence: z.number() })),
  quote: text,
  anchor: absent(anchor),
  leadIns: absent(z.tuple([leadIn], leadIn)),
  highlights: z.array(span),
  isEcho: absent(z.literal(true)),
};

const citation: z.ZodType<Citation> = z.looseObject({ ...citationFields, locator });

const answerType = enumOf<AnswerType>({
  person: 0,
  organization: 0,
  place: 0,
  date: 0,
  quantity: 0,
  reason: 0,
  definition: 0,
  other: 0,
});

const missingType = enumOf<MissingType>({ person: 0, organization: 0, place: 0, date: 0, quantity: 0 });

/**
 * A shape for each code, so that a reason whose shape is forgotten is a type error and no answer that can't be read.
 */
const reasons = {
  no_articles: z.looseObject({ code: z.literal('no_articles') }),
  other_language: z.looseObject({ code: z.literal('other_language'), awaitsEncoder: absent(z.literal(true)) }),
  not_mentioned: z.looseObject({ code: z.literal('not_mentioned'), words: texts }),
  not_together: z.looseObject({ code: z.literal('not_together'), word: text, partner: text }),
  not_in_closest: z.looseObject({ code: z.literal('not_in_closest'), mentioned: texts, missing: texts }),
  type_missing: z.looseObject({ code: z.literal('type_missing'), type: missingType }),
  unsure: z.looseObject({ code: z.literal('unsure'), near: z.enum(['one', 'several', 'none']) }),
  recorded: z.looseObject({ code: z.literal('recorded'), message: text }),
} satisfies Readonly<Record<AbstentionReason['code'], z.ZodType<AbstentionReason>>>;

const reason: z.ZodType<AbstentionReason> = z.union(Object.values(reasons));

const reasonCode = enumOf<ReasonCode>({
  words: 0,
  phrase: 0,
  names: 0,
  numbers: 0,
  like_words: 0,
  meaning: 0,
  neighbours: 0,
  passage: 0,
  heading: 0,
  article: 0,
  type: 0,
  fact: 0,
  place: 0,
  length: 0,
});

const explanation = z.looseObject({
  answerType,
  words: texts,
  matched: texts,
  missing: texts,
  threshold: z.number(),
  meaning: absent(z.looseObject({ encoder: text, question: text })),
  sentences: z.array(
    z.looseObject({
      article: text,
      title: text,
      quote: text,
      score: z.number(),
      reasons: z.array(z.looseObject({ code: reasonCode, words: texts, share: z.number() })),
    }),
  ),
});

export const diagnosticsFields = {
  tookMs: z.number(),
  ranked: z.array(z.looseObject({ articleId: text.exactOptional(), article: text, quote: text, score: z.number() })),
  explanation: absent(explanation),
};

export const storedDiagnostics: z.ZodType<Diagnostics> = z.looseObject(diagnosticsFields);

export const answerFields = {
  id: text,
  question: text,
  readAs: absent(text),
  corrections: z.array(z.looseObject({ from: text, to: text })),
  language: text,
  confidence: z.number(),
  topic: absent(text),
};

export const citedFields = {
  disagreement: absent(z.literal(true)),
  unanswered: absent(z.tuple([text], text)),
};

/** An answer without its diagnostics. */
export const storedAnswer: z.ZodType<WithoutDiagnostics<Answer>> = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('cited'),
    ...answerFields,
    ...citedFields,
    citations: z.tuple([citation], citation),
  }),
  z.looseObject({ kind: z.literal('abstained'), ...answerFields, reason, closest: absent(citation) }),
  z.looseObject({ kind: z.literal('statement_found'), ...answerFields, citations: z.tuple([citation]) }),
  z.looseObject({ kind: z.literal('statement_not_found'), ...answerFields, reason, closest: absent(citation) }),
]);

export type WithoutDiagnostics<T> = T extends unknown ? Omit<T, 'diagnostics'> : never;
