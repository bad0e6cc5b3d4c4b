import { expect, it, onTestFinished } from 'vitest';
import { listFacts } from '../../src/cli/list-facts.js';
import { articleFile, openTestBot } from '../open-test-bot.js';

async function open() {
  const { bot } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  const towns = Array.from({ length: 14 }, (_, at) => `The council met in ${1990 + at} for the day.`).join(' ');
  await bot.library.importArticles([articleFile('towns.md', `# Towns\n\n## Council\n\n${towns}`)]);
  return bot;
}

it('facts lists a page of a sheet for a terminal, and says how much more there is', async () => {
  const text = await listFacts('towns', {}, await open(), false);
  expect(text.split('\n').slice(0, 5)).toEqual([
    'Facts about: towns',
    'Sentences 1 to 12 of 14',
    'When',
    '▏The council met in 1990 for the day.',
    '1  Towns · Council · sentence 1',
  ]);
});

it('facts --json prints every line with its values and where they stand', async () => {
  const sheet = JSON.parse(await listFacts('towns', { json: true }, await open(), false));
  expect(sheet).toMatchObject({ kind: 'fact_sheet', about: 'towns', total: 14 });
  expect(sheet.lines).toHaveLength(14);
  expect(sheet.lines[0]).toEqual({
    group: 'when',
    values: ['1990'],
    article: 'towns.md',
    title: 'Towns',
    section: 'Council',
    sentence: 1,
    start: 16,
    end: 52,
    quote: 'The council met in 1990 for the day.',
  });
});

it('facts of nothing known names the articles there are', async () => {
  const bot = await open();
  expect(await listFacts('xqzzy\u001b[31m', {}, bot, false)).not.toContain('\u001b[31mz');
  expect(await listFacts('xqzzy', {}, bot, false)).toContain('Perhaps one of these articles:\n  Towns (towns.md)');
  expect(await listFacts('', {}, bot, false)).toContain('Newest articles:\n  Towns (towns.md)');
  expect(await listFacts('x'.repeat(301), {}, bot, false)).toContain('titles and topics of up to 300');
});
