import { describe, expect, it, onTestFinished } from 'vitest';
import { readStatement } from '../../../src/answer/statements/read-statement.js';
import { holdAll } from '../../../training/collect-examples.js';
import { articleFile, openTestBot } from '../../open-test-bot.js';

async function open() {
  const { bot, store } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles([
    articleFile('a.md', '# Bern\n\nAnna Keller opened the library. Who reads there is counted.'),
  ]);
  const holdings = await holdAll(store);
  const stats = await holdings.index.stats();
  return (text: string) => readStatement(holdings, stats, text, 'en');
}

describe('readStatement', () => {
  it('asks for no type of thing, even where a word of it could ask', async () => {
    const query = await (await open())('Who is president of the library decides when it opens');
    expect(query).toMatchObject({ answerType: 'other', questionWord: 'none', focus: [], wantsList: false });
    expect(query.isOffice).toBe(false);
    expect(query.head).toBeUndefined();
  });

  it('corrects misspelt words by the articles, and leaves out who says it', async () => {
    const query = await (await open())('I heard that Ana Keler opened the libary');
    expect(query.corrections.map(({ to }) => to)).toContain('library');
    expect(query.terms.map(({ word }) => word)).not.toContain('heard');
  });
});
