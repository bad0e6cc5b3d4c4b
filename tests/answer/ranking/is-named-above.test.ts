import { describe, expect, it } from 'vitest';
import { askArticle } from '../kinds/ask-article.js';

describe('isNamedAbove', () => {
  it.each([
    ['en', '## Loan period\n\nFour weeks.', 'What is the loan period?', 'Four weeks'],
    ['de', '## Leihfrist\n\nVier Wochen.', 'Wie lang ist die Leihfrist?', 'Vier Wochen'],
    ['fr', '## Durée du prêt\n\nQuatre semaines.', 'Quelle est la durée du prêt ?', 'Quatre semaines'],
    ['es', '## Duración del préstamo\n\nCuatro semanas.', '¿Cuál es la duración del préstamo?', 'Cuatro semanas'],
    ['ar', '## مدة الإعارة\n\nأربعة أسابيع.', 'ما هي مدة الإعارة؟', 'أربعة أسابيع'],
  ])(
    'lets what stands under the heading answer that says the question (%s)',
    async (language, article, question, quote) => {
      expect((await askArticle({ language, article: `# Library\n\n${article}`, question }))?.quote).toContain(quote);
    },
  );

  it.each([
    'Who sets the loan period?',
    'When does the loan period begin?',
    'Why was the loan period of maps changed?',
  ])('says nothing for %s', async (question) => {
    const article = '# Library\n\n## Loan period\n\nFor books it is as it always was.';
    expect(await askArticle({ language: 'en', article, question })).toBeUndefined();
  });
});
