import { describe, expect, it, onTestFinished } from 'vitest';
import { type Answer, shownCitations } from '../../../src/domain.js';
import { linkArticles } from '../../../src/preview/articles/link-articles.js';
import { articleFile, openTestBot } from '../../open-test-bot.js';
import { member } from '../../viewers.js';

const base = 'http://127.0.0.1:8125';
const files = [
  articleFile('desk.md', '# The desk\n\nThe desk of the library was built by Ines Roth in 1987.'),
  articleFile(
    'tower.md',
    '---\nurl: https://house.example/tower\n---\n\n# The tower\n\nThe tower was built by Bo Carr in 1990.',
  ),
];

async function open() {
  const { bot } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles(files);
  const articles = linkArticles(bot);
  articles.openAt(base);
  return { inner: bot, articles, bot: articles.bot };
}

function urlsOf(reply: object): readonly (string | undefined)[] {
  return 'diagnostics' in reply ? shownCitations(reply as Answer).map(({ url }) => url) : [];
}

const own =
  /^http:\/\/127\.0\.0\.1:8125\/article\/[0-9a-f]+\?edition=[0-9a-f]{12}&quote=\d+-\d+(?:&words=[\d.-]+)?#quote$/;

describe('an article that has no address', () => {
  const question = 'Who built the desk of the library?';

  it('has one in the workspace, wherever it is quoted', async () => {
    const { bot } = await open();
    const answer = await bot.asking.ask({ viewer: member, question, keeps: true });
    const id = answer.kind === 'cited' ? answer.id : '';
    expect(urlsOf(answer)).toEqual([expect.stringMatching(own)]);
    const refused = await bot.asking.ask({ viewer: member, question: 'Why was the desk of the library painted?' });
    expect(urlsOf(refused)).toEqual([expect.stringMatching(own)]);
    const statement = await bot.asking.checkStatements({ viewer: member, text: 'The desk was built in 1987.' });
    expect(urlsOf(statement)).toEqual([expect.stringMatching(own)]);
    const sheet = await bot.asking.facts({ viewer: member, about: 'The desk' });
    expect(sheet.kind === 'fact_sheet' && sheet.lines[0]?.citation.url).toMatch(own);
    const kept = await bot.archive.answer(member, id);
    expect(kept && urlsOf(kept.answer)).toEqual(urlsOf(answer));
    const [recent] = await bot.archive.recentAnswers(member, 1);
    expect(recent && urlsOf(recent.answer)).toEqual(urlsOf(answer));
    expect((await bot.archive.context(member, id, 0))?.citation.url).toMatch(own);
  });

  it('is found by that address, and is only here', async () => {
    const { bot, articles } = await open();
    const [url = ''] = urlsOf(await bot.asking.ask({ viewer: member, question }));
    expect(articles.find(url)).toEqual({ address: url.slice(base.length), isOnly: true });
    expect(articles.find(url.replace('8125', '8126'))).toBeUndefined();
    expect(articles.find('https://house.example/article/1')).toBeUndefined();
  });

  it('is kept without one, as it is told in Slack', async () => {
    const { bot, inner } = await open();
    await bot.asking.ask({ viewer: member, question, keeps: true });
    const [kept] = await inner.archive.recentAnswers(member, 1);
    expect(kept && urlsOf(kept.answer)).toEqual([undefined]);
  });
});

describe('an article that has an address', () => {
  it('keeps it, and can be read here as well', async () => {
    const { bot, articles } = await open();
    const answer = await bot.asking.ask({ viewer: member, question: 'Who built the tower?' });
    expect(urlsOf(answer)).toEqual(['https://house.example/tower']);
    const link = 'https://house.example/tower#:~:text=The%20tower%20was%20built%20by%20Bo%20Carr%20in%201990';
    expect(articles.find(link)).toEqual({
      address: expect.stringMatching(/^\/article\/[0-9a-f]+\?.*#quote$/),
      isOnly: false,
    });
    expect(articles.find('https://house.example/tower#:~:text=Other')).toBeUndefined();
  });
});
