import type { Fact, FactType } from '../../src/domain.js';
import { extractFacts } from '../../src/library/facts/extract-facts.js';
import type { PassageHit } from '../../src/store/passage-index.js';
import { analyzeText } from '../../src/text/analyze-text.js';
import { sentenceSpans } from '../../src/text/sentence-spans.js';

/** A passage as the store would give it for a text in English. */
export function makeHit(text: string, { id = 1, articleId = 'a', bm25 = 1, title = '' } = {}): PassageHit {
  const sentences = sentenceSpans(text, { start: 0, end: text.length }, 'en').map((span, index) => ({
    ...span,
    ordinal: index + 1,
    inSection: index + 1,
  }));
  const termsOf = (part: string) => analyzeText(part, 'en').map(({ term }) => term);
  return {
    id,
    article: {
      id: articleId,
      collection: 'c',
      origin: articleId,
      name: `${articleId}.md`,
      title,
      language: 'en',
      contentHash: 'h',
      textHash: `text of ${articleId}`,
      format: 'markdown',
      revisedAt: '2026-01-01T00:00:00.000Z',
    },
    titleTerms: termsOf(title),
    headingTerms: [],
    passage: {
      ordinal: 0,
      start: 0,
      end: text.length,
      sentences,
      text,
      terms: sentences.map(({ start, end }) => termsOf(text.slice(start, end))),
    },
    facts: extractFacts(text, sentences, 'en'),
    bm25,
  };
}

export function makeFact(text: string, type: FactType, value: string, label = value): Fact {
  return {
    type,
    label,
    sentence: 1,
    start: text.indexOf(value),
    end: text.indexOf(value) + value.length,
  };
}
