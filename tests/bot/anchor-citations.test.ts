import { expect, it, onTestFinished } from 'vitest';
import { type ArticleFile, citationLink } from '../../src/domain.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

const rooms = (matter: string) => `---
title: Rules of the house
${matter}
---

# The map room

Maps are shown on request. The map room closes at noon. Ask the watch.

# The film room

Films are lent for an hour. The film room was opened by Ines Roth in 1987.

The film room closes at ten.

# For all rooms

The map room closes at noon. Nobody is let in after that.
`;

async function openBot(...files: readonly ArticleFile[]) {
  const { bot } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  await bot.library.importArticles(files);
  return bot;
}

const page = articleFile('rules.md', rooms('url: https://house.example/rules'));

it('tells where a quote stands whose words stand on the page twice, and nothing more of others', async () => {
  const bot = await openBot(page);
  const twice = await bot.asking.ask({ viewer: member, question: 'When does the map room close?', keeps: true });
  const [shown] = twice.kind === 'cited' ? twice.citations : [];
  expect(shown?.quote).toContain('The map room closes at noon.');
  expect(shown && citationLink(shown)).toMatch(
    /^https:\/\/house\.example\/rules#:~:text=(?:on%20request\.-,The%20map%20room%20closes%20at%20noon|The%20map%20room%20closes%20at%20noon,-\.%20\w+%20\w+)$/,
  );
  const kept = await bot.archive.answer(member, twice.kind === 'cited' ? twice.id : '');
  expect(kept?.answer).toMatchObject({ citations: [{ anchor: shown?.anchor }] });
  const once = await bot.asking.ask({ viewer: member, question: 'Who opened the film room?' });
  const [sole] = once.kind === 'cited' ? once.citations : [];
  expect(sole?.quote).toContain('Ines Roth');
  expect(sole).not.toHaveProperty('anchor');
});

it('looks at no article whose link names no words', async () => {
  const bot = await openBot(
    articleFile('none.md', rooms('source: The house')),
    articleFile('git.md', rooms('url: https://github.com/o/r/blob/main/rules.md').replaceAll('map', 'chart')),
  );
  for (const room of ['map', 'chart']) {
    const reply = await bot.asking.ask({ viewer: member, question: `When does the ${room} room close?` });
    const [shown] = reply.kind === 'cited' ? reply.citations : [];
    expect(shown?.quote).toContain('closes at noon');
    expect(shown).not.toHaveProperty('anchor');
  }
});

it('tells it of what bears on a statement, of the closest passage and of facts too', async () => {
  const bot = await openBot(page);
  const text = 'They say that the map room closes at noon.';
  const found = await bot.asking.checkStatements({ viewer: member, text });
  expect(found).toMatchObject({ citations: [{ anchor: { start: expect.stringContaining('map room closes') } }] });
  const question = 'Which museum in Lisbon bought the map room that closes at noon?';
  const refused = await bot.asking.ask({ viewer: member, question });
  expect(refused).toMatchObject({ closest: { anchor: { start: expect.stringContaining('map room closes') } } });
});

it('tells it of facts', async () => {
  const said = 'The tower was built by Ines Roth in 1987.';
  const tower = `---\nurl: https://house.example/tower\n---\n\n# The tower\n\nLook up. ${said}\n\n# The well\n\n${said} Drink.`;
  const bot = await openBot(articleFile('tower.md', tower));
  const sheet = await bot.asking.facts({ viewer: member, about: 'The tower' });
  const lines = sheet.kind === 'fact_sheet' ? sheet.lines : [];
  expect(lines.length).toBeGreaterThan(0);
  for (const { citation } of lines) {
    expect(citation).toMatchObject({ quote: said, anchor: { start: 'The tower was built by Ines Roth in 1987' } });
  }
});
