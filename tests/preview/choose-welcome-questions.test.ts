import { describe, expect, it } from 'vitest';
import { chooseWelcomeQuestions } from '../../src/preview/choose-welcome-questions.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

describe('chooseWelcomeQuestions', () => {
  it('shows an answer, a misspelt word that is read, and an abstention', async () => {
    const { bot } = await openTestBot();
    const questions = await chooseWelcomeQuestions(bot);
    expect(questions).toHaveLength(3);
    const [plain, slip, unanswered] = await Promise.all(
      questions.map((question) => bot.asking.ask({ viewer: member, question })),
    );
    if (plain?.kind !== 'cited' || slip?.kind !== 'cited') throw new Error('the first two are answered');
    expect(slip.citations[0].quote).toBe(plain.citations[0].quote);
    expect(slip.corrections).not.toEqual([]);
    expect(unanswered?.kind).toBe('abstained');
  });

  it('takes another question where the articles answer the first', async () => {
    const { bot } = await openTestBot({ samples: 'never' });
    await bot.library.importArticles([
      articleFile(
        'paris.md',
        '# Paris\n\nThe Eiffel Tower is 330 metres tall. Anne Hidalgo, the mayor of Paris, opened the festival in 2019.',
      ),
    ]);
    const questions = await chooseWelcomeQuestions(bot);
    expect(questions.length).toBeGreaterThan(1);
    expect(questions).not.toContain('How tall is the Eiffel Tower?');
  });

  it('asks nothing where there is nothing to ask', async () => {
    const { bot } = await openTestBot({ samples: 'never' });
    expect(await chooseWelcomeQuestions(bot)).toEqual([]);
  });
});
