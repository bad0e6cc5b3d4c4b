import type { KeptAnswer } from '../../../src/domain.js';

export interface ExampleOptions {
  readonly id: string;
  readonly person: string;
  readonly question?: string;
  /** What it quotes: a text's hash and the quote's place. */
  readonly quoted?: {
    readonly articleId: string;
    readonly textHash: string;
    readonly start: number;
    readonly quote: string;
  };
}

/** A kept answer of one citation. */
export function exampleOf({ id, person, question = 'Who sleeps?', quoted }: ExampleOptions): KeptAnswer {
  const { articleId = 'a', textHash = 'cafe', start = 0, quote = 'walrus sleeps' } = quoted ?? {};
  return {
    answer: {
      kind: 'cited',
      id,
      question,
      corrections: [],
      language: 'en',
      confidence: 0.5,
      citations: [
        {
          articleId,
          contentHash: 'beef',
          textHash,
          article: 'a.md',
          title: 'A',
          language: 'en',
          locator: { sentence: 1 },
          start,
          end: start + quote.length,
          quote,
          highlights: [],
        },
      ],
      diagnostics: { tookMs: 1, ranked: [] },
    },
    asker: { person, place: 'T:press' },
    askedAt: '2026-03-01T10:00:00.000Z',
    collections: ['docs'],
  };
}
