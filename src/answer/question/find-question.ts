import { alternativesOfAll } from '../../text/languages/language-packs.js';
import { isQuestion } from './is-question.js';
import { textLimits } from './text-limits.js';

/** Ends of sentences as people type them. Where an abbreviation is taken for an end, the question asks no less. */
const ends = /(?<=[?؟!…]|[\p{L}\p{N})"'”»]{2}\.)\s+|\n+/u;

/** Polite words before a question, with a comma; left there, they would be searched for. */
const courtesy = new RegExp(
  `^(?:${alternativesOfAll(({ questionCues }) => questionCues.courtesy)})[,،;:!–-]\\s*`,
  'iu',
);

/**
 * The sentences of what was said that ask something, as they were said; undefined where none does, and of a text that
 * is too long to be meant for a bot.
 */
export function findQuestion(said: string): string | undefined {
  if (said.length > textLimits.talk) return undefined;
  const asked = said
    .split(ends)
    .filter(isQuestion)
    .map((sentence) => sentence.trim().replace(courtesy, ''));
  return asked.length === 0 ? undefined : asked.join(' ');
}
