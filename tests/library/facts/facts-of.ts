import type { Fact, FactType, Language } from '../../../src/domain.js';
import { extractFacts } from '../../../src/library/facts/extract-facts.js';

/** A language, a sentence, and the facts of one type found in it as `describeFacts` writes them. */
export type Row = readonly [Language, string, readonly string[]];

/** The facts of a text that is one sentence. */
export function factsOf(language: Language, sentence: string): Fact[] {
  return extractFacts(sentence, [{ start: 0, end: sentence.length, ordinal: 1, inSection: 1 }], language);
}

/** Facts of one type as their values, with the label where it is another: `twenty = Arab countries`. */
export function describeFacts(language: Language, sentence: string, type: FactType): string[] {
  return factsOf(language, sentence)
    .filter((fact) => fact.type === type)
    .map(({ start, end, label }) => {
      const value = sentence.slice(start, end);
      return value === label ? value : `${value} = ${label}`;
    });
}
