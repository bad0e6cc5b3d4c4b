import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const changes = '\n\n- Maps can be printed.\n- The old importer is gone.';
const repairs = '\n\n- A crash at the start is mended.';

const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article: `# Lantern changes\n\n## 5.1.0 / 2023-09-10${changes}\n\n## 5.0.2 / 2023-02-03${repairs}`,
    question: 'When was 5.1.0 released?',
    expected: '5.1.0 / 2023-09-10',
  },
  {
    language: 'en',
    article: `# Lantern changes\n\n## [2.6.1] - 2022-05-19${changes}\n\n## [2.6.0] - 2022-01-07${repairs}`,
    question: 'When did version 2.6.0 come out?',
    expected: '2022-01-07',
  },
  {
    language: 'en',
    article: `# Lantern changes\n\n## Version 4.7 (21 March 2022)${changes}\n\n## Version 4.6 (2 May 2021)${repairs}`,
    question: 'When was version 4.7 published?',
    expected: '21 March 2022',
  },
  {
    language: 'en',
    article: `# Lantern changes\n\n## 5.1.0 / 2023-09-10${changes}\n\n## 5.0.2 / 2023-02-03${repairs}`,
    question: 'Which version was released on 3 February 2023?',
    expected: '5.0.2 / 2023-02-03',
  },
  {
    language: 'en',
    article: '# Town pool\n\n## Sauna: open 10:00–21:00\n\nTowels can be hired.\n\n## Slide\n\nChildren need a ticket.',
    question: 'When is the sauna open?',
    expected: '10:00–21:00',
  },
  {
    language: 'en',
    article:
      '# Town pool\n\n## Family pass: €48\n\nFor two adults and their children.\n\n## Single ticket: €6\n\nOnce.',
    question: 'How much is the family pass?',
    expected: '€48',
  },
  {
    language: 'de',
    article: `# Änderungen an Laterne\n\n## 2.7.0 vom 14. Juni 2023${changes}\n\n## 2.6.3 vom 2. Mai 2022${repairs}`,
    question: 'Wann erschien 2.7.0?',
    expected: '14. Juni 2023',
  },
  {
    language: 'de',
    article: '# Freibad\n\n## Tageskarte: 12 €\n\nGilt bis zum Abend.\n\n## Zehnerkarte: 95 €\n\nGilt zwei Jahre.',
    question: 'Was kostet die Zehnerkarte?',
    expected: '95 €',
  },
  {
    language: 'de',
    article: `# Änderungen\n\n## Version 3.2 (12.03.2021)\n\nKarten lassen sich drucken.\n\n## Version 3.1 (04.01.2021)\n\nEin Absturz ist behoben.`,
    question: 'Wann wurde Version 3.1 veröffentlicht?',
    expected: '04.01.2021',
  },
  {
    language: 'fr',
    article:
      '# Nouveautés\n\n## Version 8.1 – 3 février 2022\n\nLes cartes s’impriment.\n\n## Version 8.0 – 9 mai 2021\n\nUn plantage est corrigé.',
    question: 'Quand la version 8.1 est-elle sortie ?',
    expected: '3 février 2022',
  },
  {
    language: 'fr',
    article: '# Piscine\n\n## Carte famille : 54 €\n\nPour deux adultes.\n\n## Entrée simple : 7 €\n\nUne fois.',
    question: 'Combien coûte la carte famille ?',
    expected: '54 €',
  },
  {
    language: 'es',
    article:
      '# Cambios\n\n## [6.3.0] - 2021-11-30\n\n- Los mapas se imprimen.\n\n## [6.2.0] - 2021-08-02\n\n- Se corrige un fallo.',
    question: '¿Cuándo se publicó la versión 6.3.0?',
    expected: '2021-11-30',
  },
  {
    language: 'es',
    article: '# Piscina\n\n## Abono familiar: 60 €\n\nPara dos adultos.\n\n## Entrada: 5 €\n\nUna vez.',
    question: '¿Cuánto cuesta el abono familiar?',
    expected: '60 €',
  },
  {
    language: 'ar',
    article:
      '# التغييرات\n\n## الإصدار 4.2 (12 مارس 2024)\n\nيمكن طباعة الخرائط.\n\n## الإصدار 4.1 (3 يناير 2023)\n\nتم إصلاح عطل.',
    question: 'متى صدر الإصدار 4.2؟',
    expected: '12 مارس 2024',
  },
  // What stands under such a heading is what came with it.
  {
    language: 'en',
    article: `# Lantern changes\n\n## 5.1.0 / 2023-09-10${changes}\n\n## 5.0.2 / 2023-02-03${repairs}`,
    question: 'What changed in 5.0.2?',
    expected: 'crash at the start',
  },
  {
    language: 'en',
    article: '# Club\n\n## Fees in 2024\n\nMembers pay 30 euros a year.\n\n## Rooms\n\nThe hall is upstairs.',
    question: 'What are the fees in 2024?',
    expected: '30 euros',
  },
  {
    language: 'en',
    article: '# Club\n\n## How much was the fee in 2019?\n\nIt was 25 euros for each member.\n\n## Rooms\n\nUpstairs.',
    question: 'How much was the fee in 2019?',
    expected: '25 euros',
  },
];

/** A title, or the number of a chapter, says nothing. */
const refused: readonly AskedArticle[] = [
  {
    language: 'en',
    article: '# Handbook\n\n## 4.2 Fire drill\n\nLeave by the stairs.\n\n## 4.3 Visitors\n\nThey sign the book.',
    question: 'When is the fire drill?',
  },
  {
    language: 'de',
    article:
      '# Handbuch\n\n## 3. Parkgebühren\n\nDie Schranke öffnet von selbst.\n\n## 4. Besuch\n\nGäste tragen sich ein.',
    question: 'Wie hoch sind die Parkgebühren?',
  },
];

describe('headings that say something', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });

  it.each(refused)('are told from titles: $question', async (asked) => {
    expect(await askArticle(asked)).toBeUndefined();
  });
});
