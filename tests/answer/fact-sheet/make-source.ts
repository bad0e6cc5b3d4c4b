import type { SourceSentence } from '../../../src/answer/fact-sheet/source-sentence.js';
import type { Fact, FactType } from '../../../src/domain.js';
import { makeHit } from '../make-hit.js';

/** A fact by its value, and what a question may call it. */
export type SaidFact = readonly [type: FactType, value: string, label?: string];

/** A sentence of an article, which begins at `start` in it, with facts as they are given. */
export function makeSource(
  text: string,
  facts: readonly SaidFact[] = [],
  { start = 100, language = 'en', title = '', aboutness = 1, heading = '' } = {},
): SourceSentence {
  const { article } = makeHit('', { title });
  return {
    article: { ...article, language },
    ...(heading !== '' && { heading }),
    sentence: { start, end: start + text.length, ordinal: 1, inSection: 1 },
    text,
    facts: facts.map(([type, value, label = value]): Fact => {
      const at = text.indexOf(value);
      if (at < 0) throw new Error(`${value} stands in the sentence.`);
      return { type, label, sentence: 1, start: start + at, end: start + at + value.length };
    }),
    aboutness,
  };
}
