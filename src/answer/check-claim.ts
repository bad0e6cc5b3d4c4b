import type { Answer, Language, NotAskedReply } from '../domain.js';
import type { Store } from '../store/store.js';
import { detectLanguage } from '../text/detect-language.js';
import { sentenceSpans } from '../text/sentence-spans.js';
import { type AnswerOptions, answerQuestion } from './answer-question.js';

/** Sentences of a text that are looked for at most, and their longest, in characters. */
const most = { sentences: 8, length: 1_000 } as const;

/** Looks for each sentence of a text in the articles, and answers with what bears most surely on one of them. */
export const checkClaim = async (
  store: Store,
  text: string,
  options: Omit<AnswerOptions, 'previous'>,
): Promise<Answer | NotAskedReply> => {
  const sentences = sentencesOf(text).slice(0, most.sentences);
  let best: Answer | undefined;
  for (const sentence of sentences) {
    const found = await answerQuestion(store, sentence, options);
    if (!best || rankOf(found) > rankOf(best)) best = found;
  }
  if (!best) return { kind: 'not_asked' };
  const isPart = sentences.length > 1 && best.readAs === undefined;
  return { ...best, question: text, ...(isPart && { readAs: best.question }), isClaim: true };
};

const rankOf = ({ kind, confidence }: Answer): number => confidence + (kind === 'cited' ? 1 : 0);

/** The sentences of a text, line by line, that say anything. */
const sentencesOf = (text: string): string[] => {
  const language: Language = detectLanguage(text);
  return text
    .split(/\n+/u)
    .flatMap((line) =>
      sentenceSpans(line, { start: 0, end: line.length }, language).map(({ start, end }) => line.slice(start, end)),
    )
    .map((sentence) => sentence.trim().slice(0, most.length))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
};
