/**
 * The nouns of Verbatim as types, each said in a sentence by DESIGN.md, "Words"; and the one door (`Bot`) that every
 * edge goes through. Nothing here imports anything else. Values are never changed after they are made.
 */
export type * from './domain/abstention-reason.js';
export type * from './domain/answer.js';
export type * from './domain/article.js';
export {
  type ArticleLife,
  type LifeState,
  lifeFields,
  lifeStateAt,
  lifeStates,
  windowOf,
} from './domain/article-life.js';
export type * from './domain/article-pairs.js';
export type * from './domain/article-reading.js';
export type * from './domain/ask-request.js';
export type * from './domain/audit-entry.js';
export type * from './domain/bot.js';
export { chooseAnchor } from './domain/choose-anchor.js';
export { citationLink, isLinkedByWords } from './domain/citation-link.js';
export type * from './domain/collection-summary.js';
export type * from './domain/curation.js';
export type * from './domain/delivery.js';
export type * from './domain/dropped-file.js';
export type * from './domain/duty.js';
export type * from './domain/encoder.js';
export type * from './domain/erasure-report.js';
export type * from './domain/explanation.js';
export type * from './domain/fact-sheet.js';
export type * from './domain/feedback.js';
export type * from './domain/follow-up.js';
export type * from './domain/import-preview.js';
export type * from './domain/import-report.js';
export type * from './domain/kept-answer.js';
export type * from './domain/ledgers.js';
export type * from './domain/library-export.js';
export type * from './domain/log.js';
export type * from './domain/meanings.js';
export type * from './domain/metrics.js';
export { metrics } from './domain/metrics.js';
export type * from './domain/proposal.js';
export type * from './domain/quote-change.js';
export { quotedText } from './domain/quoted-text.js';
export type * from './domain/review.js';
export { shownCitations } from './domain/shown-citations.js';
export type * from './domain/source.js';
export type * from './domain/source-state.js';
export { takeSteps } from './domain/take-steps.js';
export type * from './domain/telemetry.js';
export type { TextAnchor } from './domain/text-anchor.js';
export type * from './domain/threads.js';
export type * from './domain/turns.js';
export type * from './domain/upkeep.js';
export type * from './domain/viewer.js';
