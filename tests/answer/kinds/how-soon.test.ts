import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article: '# Complaints\n\nComplaints are answered within five days. Letters are kept.',
    question: 'How soon are complaints answered?',
    expected: 'within five days',
  },
  {
    language: 'en',
    article:
      '# Repairs\n\nEvery newly repaired lamp is brought to all rooms of the house within six hours. Lamps are green.',
    question: 'How soon is a repaired lamp in all rooms?',
    expected: 'within six hours',
  },
  {
    language: 'en',
    article: '# Repairs\n\nThe plumber comes within two hours of the call. Pipes are old.',
    question: 'How quickly does the plumber come?',
    expected: 'within two hours',
  },
  {
    language: 'de',
    article:
      '# Reparaturen\n\nJede reparierte Lampe wird innerhalb von sechs Stunden in alle Zimmer gebracht. Lampen sind grün.',
    question: 'Wie bald ist eine reparierte Lampe in allen Zimmern?',
    expected: 'sechs Stunden',
  },
  {
    language: 'en',
    article: '# Lamps\n\nAll lamps cool down in a few minutes. Lamps are green.',
    question: 'How quickly do the lamps cool down?',
    expected: 'in a few minutes',
  },
];

const unanswered: readonly AskedArticle[] = [
  {
    language: 'en',
    article: '# Keys\n\nThe old key does not turn. Keys are numbered.',
    question: 'How soon does the new key work?',
  },
];

describe('how soon and how quickly something is so', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });

  it.each(unanswered)('$question is not answered by another sentence', async (asked) => {
    expect(await askArticle(asked)).toBeUndefined();
  });
});
