import { type ReadSentence, readSentence } from '../../../src/answer/highlight/read-sentence.js';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { matchFacts } from '../../../src/answer/ranking/match-facts.js';
import type { Language } from '../../../src/domain.js';
import { extractFacts } from '../../../src/library/facts/extract-facts.js';
import { analyzeText } from '../../../src/text/analyze-text.js';
import { sentenceSpans } from '../../../src/text/sentence-spans.js';
import { makeHit } from '../make-hit.js';

/** A text in a language with its first sentence, as the store would give it. */
export function firstSentence(text: string, language: Language = 'en') {
  const made = makeHit(text);
  const sentences = sentenceSpans(text, { start: 0, end: text.length }, language).map((span, index) => ({
    ...span,
    ordinal: index + 1,
    inSection: index + 1,
  }));
  const [sentence] = sentences;
  if (!sentence) throw new Error('no sentence');
  const terms = sentences.map(({ start, end }) =>
    analyzeText(text.slice(start, end), language).map(({ term }) => term),
  );
  return {
    hit: {
      ...made,
      article: { ...made.article, language },
      passage: { ...made.passage, sentences, terms },
      facts: extractFacts(text, sentences, language),
    },
    sentence,
  };
}

/** The first sentence of a text in the light of a question in the same language. */
export function readOne(question: string, text: string, language: Language = 'en'): ReadSentence {
  const query = analyzeQuestion(question, language);
  const candidate = firstSentence(text, language);
  return readSentence(query, candidate, matchFacts(query, [candidate.hit]));
}
