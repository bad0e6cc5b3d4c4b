import type { Language } from '../../../domain.js';
import type { JoiningWords } from '../../../text/languages/contract/follow-ups.js';
import { byLanguage } from '../../../text/languages/language-packs.js';
import { questionMark } from '../../conversation/question-mark.js';
import { readFollowUp } from '../../conversation/read-follow-up.js';
import { analyzeQuestion } from '../../question/analyze-question.js';

function patternsOf({ asking, askingAgain, and }: JoiningWords) {
  return {
    /** "When and where was it held?" */
    sharedRest: new RegExp(`^(?<first>${asking})(?:${and})(?<second>${asking})(?<rest>\\s.*\\p{L}.*)$`, 'isu'),
    again: new RegExp(`(?:${and})(?=(?:${askingAgain})(?![\\p{L}\\p{M}]))`, 'iu'),
    opening: new RegExp(`^(?:${asking})(?![\\p{L}\\p{M}])`, 'iu'),
    /** A question word inside a clause joins: "Who decides what it costs and how it is paid?" asks once. */
    asking: new RegExp(`(?<![\\p{L}\\p{M}])(?:${asking})(?![\\p{L}\\p{M}])`, 'iu'),
    nounOnly: new RegExp(`^(?:${asking})\\s+[\\p{L}\\p{M}]+$`, 'iu'),
  };
}

type JoiningPatterns = ReturnType<typeof patternsOf>;

const joiningPatterns = byLanguage(({ joining }) => patternsOf(joining));

/** A question of two parts as two questions; the second may lean on the first ("and when?"). */
export interface SplitQuestion {
  readonly first: string;
  readonly second: string;
}

/**
 * Splits a question that asks twice: "When and where was it held?", "Who founded it and when did it close?". Returns
 * undefined for one that asks once, also where a second question word only joins a clause.
 */
export function splitQuestion(question: string, language: Language): SplitQuestion | undefined {
  const patterns = joiningPatterns.get(language);
  if (!patterns) return undefined;
  // Long runs of white space would cost the patterns quadratic time.
  const asked = question.trim().replace(/\s+/gu, ' ').replace(/^¿ ?/u, '');
  return splitSharedRest(asked, patterns, language) ?? splitTwoClauses(asked, patterns, language);
}

/** "When and where" + "was it held?". */
function splitSharedRest(asked: string, patterns: JoiningPatterns, language: Language): SplitQuestion | undefined {
  const { first, second, rest } = patterns.sharedRest.exec(asked)?.groups ?? {};
  if (!first || !second || !rest || !saysSomething(rest, language) || patterns.asking.test(rest)) return undefined;
  return { first: `${first}${rest}`, second: `${second}${rest}` };
}

/** "Who founded it" + "when did it close?". */
function splitTwoClauses(asked: string, patterns: JoiningPatterns, language: Language): SplitQuestion | undefined {
  const again = patterns.again.exec(asked);
  if (!again) return undefined;
  const [first, second] = [asked.slice(0, again.index), asked.slice(again.index + again[0].length)];
  const opening = patterns.opening.exec(first)?.[0];
  if (opening === undefined) return undefined;
  const rest = first.slice(opening.length);
  return saysSomething(rest, language) && !patterns.asking.test(rest)
    ? { first: `${first}${questionMark(language)}`, second }
    : undefined;
}

function saysSomething(clause: string, language: Language): boolean {
  return /[\p{L}\p{N}]/u.test(clause) && analyzeQuestion(clause, language).terms.length > 0;
}

/**
 * The second part as a whole question, in the light of the first and of the words that answered it, where they are
 * known: "when?" and "in which year?" take over what the first asks about, "it" stands for it, and a part without a
 * name is about the first's names.
 */
export function readSecondPart(
  { first, second }: SplitQuestion,
  answer: string | undefined,
  language: Language,
): string {
  const bare = second.replace(/(?<![?؟\s])[?؟\s]+$/u, '');
  if (asksForNounOnly(bare, language)) return `${bare}${withoutAsking(first, language)}`;
  const read = readFollowUp(second, { question: first, ...(answer !== undefined && { answer }) }, language);
  if (read !== undefined) return read;
  const names = namesIn(first, language);
  return names.length === 0 || namesIn(second, language).length > 0
    ? second
    : `${bare} ${names.join(' ')}${questionMark(language)}`;
}

/** "in which year", "en quelle année". */
function asksForNounOnly(clause: string, language: Language): boolean {
  return (
    joiningPatterns.get(language)?.nounOnly.test(clause) === true && analyzeQuestion(clause, language).focus.length > 0
  );
}

/** "Who founded it?" → " founded it?". */
function withoutAsking(question: string, language: Language): string {
  const opening = joiningPatterns.get(language)?.opening;
  return opening ? question.replace(opening, '') : question;
}

function namesIn(text: string, language: Language): string[] {
  return analyzeQuestion(text, language).terms.flatMap(({ kind, start, end }) =>
    kind === 'name' ? [text.slice(start, end)] : [],
  );
}
