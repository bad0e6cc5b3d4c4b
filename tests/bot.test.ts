import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bot, type QuestionAnswer, type Reply, shownCitations } from '../src/domain.js';
import { prepareArticle } from '../src/library/prepare-article.js';
import { describeReason } from '../src/words.js';
import { articleFile, openTestBot, type TestBot } from './open-test-bot.js';
import { propertyRuns } from './set-up/test-sizes.js';
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

function quoteOf(reply: Reply): string {
  return reply.kind === 'cited' ? reply.citations[0].quote : `(${reply.kind})`;
}

async function ask(bot: Bot, question: string, conversation?: string): Promise<QuestionAnswer> {
  const reply = await bot.asking.ask({ viewer: member, question, ...(conversation && { conversation }) });
  if (reply.kind !== 'cited' && reply.kind !== 'abstained') throw new Error(`not an answer: ${reply.kind}`);
  return reply;
}

const press = articleFile(
  'budget.md',
  '# Budget\n\nThe ministry adopted the budget of 412 million francs in March. Anna Keller is the director of the treasury.',
);

describe('asking', () => {
  it('reads a misspelt question, quotes the sentence that names him and says where it stands', async () => {
    const { bot, store } = await open();
    const answer = await ask(bot, 'who is teh presidnet of interpoll');
    if (answer.kind !== 'cited') throw new Error(answer.reason.code);
    const [citation] = answer.citations;
    const article = await store.shelves.article(citation.articleId);
    expect(citation.quote).toMatch(/^Ahmed Naser Al Raisi, the president of Interpol,/);
    expect(article?.text.slice(citation.start, citation.end)).toBe(citation.quote);
    expect(citation).toMatchObject({
      article: 'tangier-conference.en.md',
      title: 'Tangier police conference: a brief',
    });
    const [name] = citation.highlights;
    expect(article?.text.slice(name?.start, name?.end)).toBe('Ahmed Naser Al Raisi');
    expect(answer.corrections).toContainEqual({ from: 'presidnet', to: 'president' });
  });

  it('abstains with a reason and the closest passage, marked as no answer by its kind', async () => {
    const { bot } = await open();
    const answer = await ask(bot, 'How many people died in the Al Haouz earthquake?');
    expect(answer).toMatchObject({ kind: 'abstained', closest: { quote: expect.stringContaining('Al Haouz') } });
    expect(answer.kind === 'abstained' && describeReason(answer.reason)).toMatch(/“died”/);
    expect(answer.diagnostics.ranked.length).toBeGreaterThan(0);
  });

  it('gives the same answer to the same question', async () => {
    const [first, second] = [await open(), await open()];
    const answers = await Promise.all([first, second].map(({ bot }) => ask(bot, 'Which countries took part?')));
    expect(answers[0]).toEqual(answers[1]);
  });

  it('answers in the language of the question', async () => {
    const { bot } = await open();
    expect(quoteOf(await ask(bot, 'Qui est le président d’Interpol ?'))).toMatch(/président d'Interpol/);
    expect(quoteOf(await ask(bot, 'من هو رئيس الإنتربول؟'))).toMatch(/رئيس الإنتربول/);
  });

  it('answers from another language where names and numbers allow, and lets the edge say so', async () => {
    const { bot } = await open({ samples: 'never' });
    await bot.library.importArticles([
      articleFile(
        'fr.md',
        'En 2019, Zoltan Varga a dirigé la mission Kestrel à Nairobi. La mission a duré trois mois.',
      ),
      articleFile('en.md', 'The committee met in the spring and adopted its report on fisheries.'),
    ]);
    const answer = await ask(bot, 'Who led the Kestrel mission in Nairobi in 2019?');
    expect(quoteOf(answer)).toBe('En 2019, Zoltan Varga a dirigé la mission Kestrel à Nairobi.');
    expect(answer.kind === 'cited' && answer.citations[0].language).toBe('fr');
    expect(answer.language).toBe('en');
  });

  it('keeps to the articles of a scope', async () => {
    const { bot } = await open();
    const reply = await bot.asking.ask({
      viewer: member,
      question: 'Who is the president of Interpol?',
      scope: { articles: ['asking.en.md'] },
    });
    expect(reply.kind).toBe('abstained');
  });

  it('says that there are no articles where there are none', async () => {
    const { bot } = await open({ samples: 'never' });
    expect(await bot.asking.ask({ viewer: member, question: 'Who leads it?' })).toMatchObject({
      kind: 'abstained',
      reason: { code: 'no_articles' },
    });
  });

  it.each(['', '   ', '?!', '…', '\u200b\u202e', '👍'])(
    'tells how to ask where nothing is asked: %j',
    async (question) => {
      const { bot } = await open();
      const reply = await bot.asking.ask({ viewer: member, question });
      expect(reply).toMatchObject({ kind: 'usage', usage: { articles: 8 } });
      if (reply.kind !== 'usage') throw new Error();
      expect(reply.usage.examples.length).toBe(4);
      for (const example of reply.usage.examples) expect((await ask(bot, example)).kind).toBe('cited');
    },
  );

  it('searches nothing for a question of over 1,000 characters', async () => {
    const { bot } = await open();
    expect(await bot.asking.ask({ viewer: member, question: 'é'.repeat(1_001) })).toEqual({
      kind: 'too_long',
      length: 1_001,
      limit: 1_000,
    });
    expect(
      (await bot.asking.ask({ viewer: member, question: `Who is the president of Interpol${' '.repeat(967)}?` })).kind,
    ).toBe('cited');
  });
});

describe('following up', () => {
  it('reads "and when?" in the light of the conversation’s last question', async () => {
    const { bot } = await open();
    await ask(bot, 'Where will the General Assembly of Interpol be held?', 'thread');
    const answer = await ask(bot, 'and when?', 'thread');
    expect(answer.readAs).toBe('when will the General Assembly of Interpol be held?');
    expect(quoteOf(answer)).toContain('2025');
  });

  it('knows nothing of other conversations, nor of what was said over a day ago', async () => {
    const { bot, advance } = await open();
    await ask(bot, 'Where will the General Assembly of Interpol be held?', 'thread');
    expect((await ask(bot, 'and when?', 'another')).readAs).toBeUndefined();
    advance(24 * 60 * 60 * 1_000);
    expect((await ask(bot, 'and when?', 'thread')).readAs).toBeUndefined();
  });
});

describe('importing', () => {
  it('sets the samples aside at the team’s first article, and brings them back never by itself', async () => {
    const { bot } = await open();
    expect((await bot.library.importArticles([press])).added).toEqual(['budget.md']);
    expect((await ask(bot, 'Who is the president of Interpol?')).kind).toBe('abstained');
    expect(quoteOf(await ask(bot, 'Who is the director of the treasury?'))).toContain('Anna Keller');
    expect((await bot.asking.usage(member)).articles).toBe(1);
  });

  it('keeps the samples beside the team’s articles where that is wanted', async () => {
    const { bot } = await open({ samples: 'always' });
    await bot.library.importArticles([press]);
    expect((await ask(bot, 'Who is the president of Interpol?')).kind).toBe('cited');
  });

  it('previews files within the bounds of an import, and keeps none: the samples answer on', async () => {
    const { bot, store } = await open({
      prepare: async (task) => {
        const isSlow = task.kind === 'file' && task.file.name === 'slow.md';
        return isSlow ? { kind: 'refused', reason: 'took too long' } : prepareArticle(task);
      },
    });
    const before = await store.shelves.revision();
    const previews = await bot.library.preview([press, articleFile('slow.md', 'Words.')]);
    expect(previews).toMatchObject([
      { kind: 'readable', name: 'budget.md', articles: [{ title: 'Budget', collection: 'articles', sentences: 2 }] },
      { kind: 'refused', name: 'slow.md', reason: 'took too long' },
    ]);
    expect(await store.shelves.revision()).toBe(before);
    expect((await ask(bot, 'who is the president of Interpol?')).kind).toBe('cited');
  });

  it('says what was new, changed, unchanged and refused, and lets the others in', async () => {
    const { bot } = await open({ samples: 'never' });
    const changed = articleFile(
      'budget.md',
      '# Budget\n\nThe ministry adopted the budget of 398 million francs in April.',
    );
    const copy = articleFile('copy.md', new TextDecoder().decode(press.bytes));
    const empty = articleFile('empty.md', '');
    expect(await bot.library.importArticles([press, empty])).toEqual({
      added: ['budget.md'],
      changed: [],
      unchanged: [],
      refused: [{ name: 'empty.md', reason: 'empty: it holds no text' }],
      sentences: 2,
      noted: [],
    });
    expect(await bot.library.importArticles([press, copy])).toMatchObject({
      added: [],
      unchanged: ['budget.md', 'copy.md'],
    });
    expect(await bot.library.importArticles([changed])).toMatchObject({ changed: ['budget.md'], sentences: 1 });
    expect(quoteOf(await ask(bot, 'How many francs is the budget of the ministry?'))).toContain('398');
  });
});

describe('any article and any question', () => {
  it('quotes to the letter what stands in the article', async () => {
    const { bot, store } = await open({ samples: 'never' });
    const piece = fc.constantFrom(
      'Police',
      '<!channel>',
      '<@U1>',
      '*bold*',
      '&amp;',
      ':smile:',
      '\u202Eright',
      'met',
      'in',
      'Tangier',
      '2025',
      '“quoted.”',
      'Dr.',
      'e.g.',
      '\n\n',
      '- item',
      '. ',
      '؟ ',
      'شرطة',
      '😀',
      '\ud83d',
    );
    let number = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 3, maxLength: 40 }),
        fc.array(piece, { minLength: 1, maxLength: 6 }),
        async (text, question) => {
          const name = `a${++number}.md`;
          const { added } = await bot.library.importArticles([articleFile(name, text.join(' '))]);
          if (added.length === 0) return;
          const reply = await bot.asking.ask({
            viewer: member,
            question: question.join(' '),
            scope: { articles: [name] },
          });
          if (reply.kind !== 'cited' && reply.kind !== 'abstained') return;
          for (const { articleId, start, end, quote, highlights } of shownCitations(reply)) {
            const article = await store.shelves.article(articleId);
            expect(article?.text.slice(start, end)).toBe(quote);
            for (const span of highlights)
              expect(span.start >= start && span.end <= end && span.start < span.end).toBe(true);
          }
        },
      ),
      { numRuns: propertyRuns(150) },
    );
  });
});
