/**
 * Every sentence and label of ours that people read in an answer, in Slack or in a terminal: one catalogue, a file for
 * each surface.
 * What others wrote is handed in and stands at the place of `${}`.
 */
export { abstentionWords, describeReason } from './words/abstention-words.js';
export { agentWords } from './words/agent-words.js';
export { answerWords } from './words/answer-words.js';
export { articlesWords } from './words/articles-words.js';
export { askWords } from './words/ask-words.js';
export { bringWords } from './words/bring-words.js';
export { buttonWords } from './words/button-words.js';
export { changeWords } from './words/change-words.js';
export { cliWords } from './words/cli-words.js';
export { curateWords } from './words/curate-words.js';
export { curationWords } from './words/curation-words.js';
export { dropWords } from './words/drop-words.js';
export { exportWords } from './words/export-words.js';
export { factsWords } from './words/facts-words.js';
export { homeWords } from './words/home-words.js';
export { contextWords, copyWords, feedbackWords } from './words/modal-words.js';
export { nameLanguage } from './words/name-language.js';
export { noticeWords } from './words/notice-words.js';
export { pairWords } from './words/pair-words.js';
export { pressWords } from './words/press-words.js';
export { processWords } from './words/process-words.js';
export { reviewWords } from './words/review-words.js';
export { sourceWords } from './words/source-words.js';
export { statementWords } from './words/statement-words.js';
export { threadWords } from './words/thread-words.js';
export { upkeepWords } from './words/upkeep-words.js';
export { usageWords } from './words/usage-words.js';
export { whyWords } from './words/why-words.js';
