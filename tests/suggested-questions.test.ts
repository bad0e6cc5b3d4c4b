import { afterEach, describe, expect, it } from 'vitest';
import { suggestQuestions } from '../src/answer/usage/suggest-questions.js';
import type { ArticleFile } from '../src/domain.js';
import { holdAll } from '../training/collect-examples.js';
import { articleFile, openTestBot, type TestBot } from './open-test-bot.js';
import { member } from './viewers.js';

const opened: TestBot[] = [];

async function open(...options: Parameters<typeof openTestBot>): Promise<TestBot> {
  const testBot = await openTestBot(...options);
  opened.push(testBot);
  return testBot;
}

afterEach(async () => {
  for (const { bot } of opened.splice(0)) await bot.close();
});

const made: Readonly<Record<string, ArticleFile>> = {
  fr: articleFile(
    'port.fr.md',
    '# Le port\n\nClaire Fontaine est la directrice du port de Brest depuis 2021. Le port emploie 240 dockers et 12 pilotes. ' +
      'Le Centre national de la mer (CNM) a ouvert un bureau à Brest.',
  ),
  de: articleFile(
    'hafen.de.md',
    '# Der Hafen\n\nJutta Meier ist die Direktorin des Hafens von Rostock. Der Hafen beschäftigt 240 Lotsen. ' +
      'Das Deutsche Seefahrtsmuseum (DSM) eröffnete 2021 in Rostock.',
  ),
  es: articleFile(
    'puerto.es.md',
    '# El puerto\n\nLucía Ortega es la directora del puerto de Cádiz. El puerto emplea a 240 estibadores. ' +
      'La Oficina Nacional del Mar (ONM) abrió en 2021 en Cádiz.',
  ),
  ar: articleFile(
    'minaa.ar.md',
    '# الميناء\n\nأحمد العلوي مدير ميناء طنجة المتوسط. يعمل في الميناء 240 عاملا. افتتحت المديرية العامة للأمن الوطني (DGSN) مكتبا في طنجة.',
  ),
};

describe('questions that the bot suggests', () => {
  it('are four where the articles hold as many, and each is answered from an article that it was drawn from', async () => {
    const { bot, store } = await open();
    const { examples } = await bot.asking.usage(member);
    expect(examples).toHaveLength(4);
    expect(new Set(examples).size).toBe(4);
    for (const question of examples) {
      const reply = await bot.asking.ask({ viewer: member, question });
      const [citation] = reply.kind === 'cited' ? reply.citations : [];
      const article = citation && (await store.shelves.article(citation.articleId));
      const suggested = article
        ? suggestQuestions(article, (await (await holdAll(store)).articles.outline(article.id))?.facts ?? [])
        : [];
      expect(suggested.map((each) => each.question)).toContain(question);
    }
  });

  it.each(Object.entries(made))('are answered by the one article that there is, in %s', async (_, file) => {
    const { bot } = await open({ samples: 'never' });
    await bot.library.importArticles([file]);
    const { examples } = await bot.asking.usage(member);
    expect(examples.length).toBeGreaterThan(0);
    for (const question of examples) {
      const reply = await bot.asking.ask({ viewer: member, question });
      expect({ question, reply }).toMatchObject({ reply: { kind: 'cited', citations: [{ article: file.name }] } });
    }
  });

  it('are drawn from several articles, and answered from them', async () => {
    const { bot } = await open({ samples: 'never' });
    await bot.library.importArticles(Object.values(made));
    const { examples } = await bot.asking.usage(member);
    expect(examples).toHaveLength(4);
    for (const question of examples)
      expect(await bot.asking.ask({ viewer: member, question })).toMatchObject({ kind: 'cited' });
  });

  it('are none where there are no articles', async () => {
    const { bot } = await open({ samples: 'never' });
    expect(await bot.asking.usage(member)).toEqual({ articles: 0, examples: [] });
  });
});

describe('collections', () => {
  it('are those that answer: samples set aside by the team’s own articles are not counted', async () => {
    const { bot } = await open();
    expect(
      (await bot.library.collections(member, 3)).map(({ name, articles, newest }) => [name, articles, newest.length]),
    ).toEqual([['sample', 8, 3]]);
    await bot.library.importArticles(Object.values(made), { collection: 'ports' });
    expect((await bot.library.collections(member, 3)).map(({ name, articles }) => [name, articles])).toEqual([
      ['ports', 4],
    ]);
  });
});
