import { analyzeText } from '../../text/analyze-text.js';
import { answerTypes, type Query } from '../question/query.js';
import { type WordClasses, wordClassesOf } from './word-classes.js';

/** What a question asks for: its answer type, where that is told, else a thing of a named kind, a way, or anything. */
export const askedKinds = [...answerTypes, 'thing', 'manner'] as const;

export type AskedKind = (typeof askedKinds)[number];

/** How a question is built, as far as it tells where the answer stands. */
export interface AskedFor {
  readonly kind: AskedKind;
  /** It has no auxiliary, so that the answer is likely who or what acts: "who founded …". */
  readonly isSubject: boolean;
  /** Its only verb is "is", so that the answer likely stands on the other side of an "is". */
  readonly isCopular: boolean;
  /** It asks whether something is so, which no words of a sentence answer alone: "does it work?". */
  readonly isYesNo: boolean;
  /** It asks what something is called. */
  readonly isNaming: boolean;
  /** Normalised words of the question, function words included. */
  readonly words: ReadonlySet<string>;
}

const opensYesNo: ReadonlySet<string | undefined> = new Set(['copula', 'auxiliary']);

/** A word that asks stands this near the question's start. */
const askingWords = 2;

export function readAsking(query: Query): AskedFor {
  const classes = wordClassesOf(query.language);
  const words = analyzeText(query.text, query.language).map(({ word }) => word);
  const hasCopula = words.some((word) => classes.classOf(word) === 'copula');
  const hasAuxiliary = words.some((word) => classes.classOf(word) === 'auxiliary');
  const kind = kindOf(query, words, classes);
  const [first = ''] = words;
  return {
    kind,
    isYesNo: kind === 'other' && opensYesNo.has(classes.classOf(first)),
    isSubject: !hasCopula && !hasAuxiliary,
    isCopular: hasCopula && !hasAuxiliary && !query.terms.some(({ word }) => classes.isVerbal(word)),
    isNaming: words.some((word) => classes.isCue('naming', word) && classes.classOf(word) === undefined),
    words: new Set(words),
  };
}

function kindOf({ answerType, focus }: Query, words: readonly string[], classes: WordClasses): AskedKind {
  if (answerType !== 'other') return answerType;
  if (focus.length > 0) return 'thing';
  return words.slice(0, askingWords).some(classes.asksManner) ? 'manner' : 'other';
}
