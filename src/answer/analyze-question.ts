import type { Correction, Language } from '../domain.js';
import { analyzeText, type Term } from '../text/analyze-text.js';
import { type AnswerType, answerTypes, type Query, type QueryTerm } from './query.js';
import { isListQuestion, isOrder, questionPatterns } from './question-words.js';

/** What a question asks for, told by its wording alone. */
interface Wording {
  readonly answerType: AnswerType;
  readonly subject?: string;
  readonly focus?: string;
  readonly asking?: string;
  readonly isOffice: boolean;
}

/**
 * Analyses a question in a language: its content words, and what kind of answer it asks for. `corrections` are those
 * that were already made in `text`.
 */
export const analyzeQuestion = (text: string, language: Language, corrections: readonly Correction[] = []): Query => {
  const words = analyzeText(text, language);
  const {
    answerType,
    subject,
    focus = '',
    asking,
    isOffice,
  } = readWording(words.map(({ word }) => word).join(' '), language);
  // "how long", "which day of the week": what only asks is not looked for.
  const asks = new Set([asking, ...(answerType === 'date' ? focus.split(' ') : [])]);
  const content = words.filter(
    ({ isStop, word }, index) => !isStop && !asks.has(word) && !(index === 0 && isOrder(word)),
  );
  // "What does NAUSS mean?" asks of NAUSS alone: an article need not say "mean".
  const named = subject === undefined ? [] : content.filter(({ word }) => subject.split(' ').includes(word));
  const chosen = named.length > 0 ? named : content.length > 0 ? content : words;
  const terms = distinct(chosen).map((word) => queryTerm(text, word));
  return {
    text,
    language,
    terms,
    answerType,
    subject: subject ?? terms.map(({ word }) => word).join(' '),
    focus: analyzeText(focus, language).flatMap(({ term, isStop }) => (isStop ? [] : [term])),
    wantsList: answerType !== 'quantity' && isListQuestion(words.map(({ word }) => word).join(' '), focus, language),
    isOffice,
    corrections,
  };
};

const distinct = (words: readonly Term[]): Term[] => [...new Map(words.map((word) => [word.term, word])).values()];

const queryTerm = (text: string, { start, end, term, word }: Term): QueryTerm => {
  const written = text.slice(start, end);
  // A capital at the start of a question says nothing; in German it says only "noun".
  const isName = (start > 0 && /^\p{Lu}/u.test(written)) || /^\p{Lu}{2,}$/u.test(written);
  return { start, end, term, word, kind: /\p{N}/u.test(word) ? 'number' : isName ? 'name' : 'word' };
};

const readWording = (words: string, language: Language): Wording => {
  for (const { type, pattern } of questionPatterns(language)) {
    const found = pattern.exec(words);
    if (!found) continue;
    const { subject, focus, office, asking, ...byType } = found.groups ?? {};
    const [noun] = answerTypes.filter((name) => byType[name] !== undefined);
    return {
      answerType: type ?? noun ?? 'other',
      ...(subject && { subject }),
      ...(focus && { focus }),
      ...(asking && { asking }),
      isOffice: office !== undefined,
    };
  }
  return { answerType: 'other', isOffice: false };
};
