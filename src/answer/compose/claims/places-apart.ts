import { analyzeText } from '../../../text/analyze-text.js';
import { calendarNumbers } from '../values/read-date.js';
import type { FrameWord, PlacedSentence } from './claim.js';
import { claimLexicon } from './claim-lexicon.js';

/** Content words from which on a sentence says by itself what it is about, wherever it stands. */
const tellingWords = 3;

/**
 * Whether two sentences that say the same stand under names of two things: "North office" and "South office", "Summer"
 * and "Winter", the reports of two years.
 */
export function arePlacesApart(a: PlacedSentence, b: PlacedSentence, frame: readonly FrameWord[]): boolean {
  const [title, otherTitle] = [namesIn(a.title, a), namesIn(b.title, b)];
  const [heading, otherHeading] = [namesIn(a.heading ?? '', a), namesIn(b.heading ?? '', b)];
  const [all, others] = [new Set([...title, ...heading]), new Set([...otherTitle, ...otherHeading])];
  const said = new Set(frame.map(({ term }) => term));
  const own = without(all, others, said);
  const other = without(others, all, said);
  const { months, weekdays } = calendarNumbers(a.language);
  const isTimed = ([term, word]: readonly [string, string]) =>
    /\d/.test(term) || months.has(word) || weekdays.has(word);
  const words = new Map([...wordsIn(a), ...wordsIn(b)]);
  if ([...own, ...other].some((term) => isTimed([term, words.get(term) ?? '']))) return true;
  const isTold = [...all, ...others].some((term) => said.has(term));
  const contents = frame.filter(({ isContent }) => isContent).length;
  const isTelling = contents >= tellingWords;
  const isNamed = all.size + others.size === 0 || [...title].some((term) => otherTitle.has(term));
  if (contents < 2 && !isNamed) return true;
  if (own.length > 0 && other.length > 0) {
    const sharesTitle =
      [...title].some((term) => otherTitle.has(term) && !said.has(term)) || isAlikeBut(title, otherTitle);
    const sharesHeading = isAlikeBut(heading, otherHeading);
    return sharesTitle || sharesHeading || hasOwnHeading(heading, otherHeading, said) || !(isTold || isTelling);
  }
  return hasOwnHeading(heading, otherHeading, said) && !isTold;
}

/** Two names that share a word and have one each that the other lacks. */
function isAlikeBut(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared > 0 && shared < a.size && shared < b.size;
}

/** Whether both stand under headings that have nothing in common with each other or with what is said. */
function hasOwnHeading(a: ReadonlySet<string>, b: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const isStrange = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    own.size > 0 && ![...own].some((term) => other.has(term) || said.has(term));
  return isStrange(a, b) && (b.size === 0 || isStrange(b, a));
}

function without(own: ReadonlySet<string>, other: ReadonlySet<string>, said: ReadonlySet<string>): string[] {
  return [...own].filter((term) => !other.has(term) && !said.has(term));
}

/** The terms of a title that name something. */
function namesIn(text: string, { language }: PlacedSentence): ReadonlySet<string> {
  const general = claimLexicon(language)?.general;
  return new Set(
    analyzeText(text, language).flatMap(({ term, word, isStop }) => (isStop || general?.has(word) ? [] : [term])),
  );
}

function wordsIn({ title, heading = '', language }: PlacedSentence): [string, string][] {
  return analyzeText(`${title} ${heading}`, language).map(({ term, word }) => [term, word]);
}
