import { Command } from 'commander';
import { expect, it, onTestFinished } from 'vitest';
import { addDecisionCommands } from '../../src/cli/add-decision-commands.js';
import { addListCommands } from '../../src/cli/add-list-commands.js';
import type { ProgramDependencies } from '../../src/cli/program-dependencies.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import { member } from '../viewers.js';

const sea = '# Harbour\n\nThe harbour was opened in 1891.\n';

/** The real bot with two articles of one name, and the command `articles` before it. */
async function open() {
  const opened = await openTestBot({ samples: 'never' });
  const { bot } = opened;
  onTestFinished(() => bot.close());
  await bot.library.importArticles([
    articleFile('sea.md', sea, '/old/sea.md'),
    articleFile('land.md', '# Land\u001b[31m use\n\nThe field is green.\n'),
    articleFile('sea.md', '# Ships\n\nThe ship is red.\n', '/new/sea.md'),
  ]);
  const articles = async (...argv: string[]) => {
    const written: string[] = [];
    const program = new Command();
    const command = program.command('articles');
    const dependencies = {
      openBot: async () => ({ ...bot, close: async () => {} }),
      write: (text: string) => written.push(text),
      operatorKey: 'operator:test',
    } as unknown as ProgramDependencies;
    addListCommands(command, dependencies);
    addDecisionCommands(command, dependencies);
    for (const one of command.commands) one.exitOverride().configureOutput({ writeErr: () => {} });
    await program.parseAsync(['node', 'verbatim', 'articles', ...argv]);
    return written.join('');
  };
  const opening = async () => {
    const question = 'When was the harbour opened?';
    return (await bot.asking.ask({ viewer: member, question, keeps: true })).kind;
  };
  return { ...opened, articles, opening };
}

it('lists articles in a table, by filters and words, with nothing that steers a terminal', async () => {
  const { articles, opening } = await open();
  await opening();
  const [head, ...rows] = (await articles('list')).trim().split('\n');
  expect(head).toMatch(/^Title +Name +Collection +State +Quoted +Versions +Owner +Added +Id$/);
  expect(rows.map((row) => row.replace(/\s+/g, ' ').replace(/ \S+$/, ''))).toEqual([
    'Ships sea.md articles in force 0 1 – 2026-11-24 by the program',
    'Land use land.md articles in force 0 1 – 2026-11-24 by the program',
    'Harbour sea.md articles in force 1 1 – 2026-11-24 by the program',
  ]);
  expect(await articles('list', 'land', 'USE')).toMatch(/^.*\nLand use .*\n$/);
  expect(await articles('list', '--collection', 'none')).toBe('No article is like that.\n');
  expect(await articles('list', '--limit', '1')).toContain('\n1 of 3 articles; see --limit.\n');
  await expect(articles('list', '--state', 'dead')).rejects.toThrow(/in_force/);
  await expect(articles('list', '--limit', '0')).rejects.toThrow('Write a number from 1 to 200.');
  const lines = (await articles('list', '--json')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { article: 'sea.md', origin: '/new/sea.md', state: 'in_force', timesQuoted: 0, versions: 1, decided: {} },
    { article: 'land.md' },
    { article: 'sea.md', timesQuoted: 1 },
  ]);
});

it('finds one by id, name or title, and says which there are of an ambiguous name', async () => {
  const { articles } = await open();
  await expect(articles('show', 'sea.md')).rejects.toThrow(
    /^Several articles are called sea\.md\. Name one by its id:\n {2}\S+ +sea\.md +articles +\/new\/sea\.md\n {2}\S+ +sea\.md +articles +\/old\/sea\.md$/,
  );
  await expect(articles('show', 'none.md')).rejects.toThrow(/^No article is called none\.md\./);
  const { id } = JSON.parse(await articles('show', 'harbour', '--json'));
  const shown = await articles('show', id);
  expect(shown).toMatch(/^Title: +Harbour\nCollection: +articles\n/);
  expect(shown).toMatch(/\nAdded: +2026-11-24 10:00 UTC by the program\nQuoted: +never quoted\nVersions: +1\n$/);
});

it('finds one by the last part of its name, where no other ends so', async () => {
  const { articles, bot } = await open();
  const files = ['docs/gym.md', 'docs/a/pool.md', 'docs/b/pool.md', 'x/land.md'];
  await bot.library.importArticles(files.map((name) => articleFile(name, `# ${name} is here\n\nIt is ${name}.\n`)));
  const nameOf = async (given: string) => JSON.parse(await articles('show', given, '--json')).article;
  expect(await nameOf('gym.md')).toBe('docs/gym.md');
  expect(await nameOf('a/pool.md')).toBe('docs/a/pool.md');
  expect(await nameOf('land.md')).toBe('land.md');
  await expect(nameOf('pool.md')).rejects.toThrow(/^Several articles are called pool\.md\./);
  await expect(nameOf('ym.md')).rejects.toThrow(/^No article is called ym\.md\./);
});

it('lists no samples while they are set aside', async () => {
  const { bot } = await openTestBot();
  onTestFinished(() => bot.close());
  const samples = await bot.curation.list();
  expect(samples.entries[0]?.collection).toBe('sample');
  await bot.library.importArticles([articleFile('sea.md', sea)], { collection: 'port' });
  const listed = async (query = {}) => (await bot.curation.list(query)).entries.map(({ name }) => name);
  expect(await listed()).toEqual(['sea.md']);
  expect(await listed({ collections: ['sample', 'port'] })).toEqual(['sea.md']);
  const [{ id = '' } = {}] = (await bot.curation.list()).entries;
  await bot.curation.decide(id, { retiredAt: 'now' });
  expect(await listed()).toEqual(['sea.md']);
  await bot.curation.remove(id);
  expect((await bot.curation.list()).total).toBe(samples.total);
});

it('retires and restores, so that it is quoted no more and again', async () => {
  const { articles, opening, store } = await open();
  expect(await articles('retire', 'Harbour')).toBe('“Harbour” is quoted no more.\n');
  expect(await opening()).toBe('abstained');
  expect(await articles('list', '--state', 'retired')).toMatch(/\nHarbour .* retired /);
  expect(await articles('restore', 'Harbour')).toBe('“Harbour” is quoted again.\n');
  expect(await opening()).toBe('cited');
  expect(await articles('retire', 'Harbour', '--at', '2026-12-01')).toBe('“Harbour” is quoted until then.\n');
  expect(await articles('set', 'Harbour', '--valid-until', '2026-11-01')).toMatch(
    /\nValid until: +2026-11-02 00:00 UTC \(decided\)\n/,
  );
  expect(await articles('restore', 'Harbour')).toBe('“Harbour” isn’t retired any more, but it is expired.\n');
  const acts = (await store.audit.entries()).filter(({ act }) => act === 'article_decided');
  expect(new Set(acts.map(({ person }) => person))).toEqual(new Set(['operator:test']));
});

it('renames, moves, sets and takes back, and says that one still holds', async () => {
  const { articles } = await open();
  expect(await articles('rename', 'land.md', 'Fields')).toBe('It is called “Fields” now.\n');
  expect(await articles('move', 'Fields', 'farm')).toBe('“Fields” is in the collection farm now.\n');
  expect(await articles('set', 'Fields', '--owner', 'U0MIA', '--review-by', '2027-01-01')).toMatch(
    /^“Fields” is set:\nTitle: +Fields \(decided\)\nCollection: +farm \(decided\)\nOwner: +U0MIA \(decided\)\nReview by: +2027-01-01 \(decided\)\n/,
  );
  expect(await articles('list', '--owner', 'U0MIA')).toMatch(/\nFields /);
  expect(await articles('set', 'Fields', '--title', 'file', '--owner', 'none')).toMatch(
    /^“Land use” is set:\nTitle: +Land use\nCollection: +farm \(decided\)\nOwner: +none \(decided\)\n/,
  );
  expect(await articles('review', 'Land use', '--review-by', '2028-01-01')).toBe(
    '“Land use” still holds, as of now.\n',
  );
  expect(JSON.parse(await articles('show', 'land.md', '--json'))).toMatchObject({
    reviewBy: '2028-01-01',
    reviewedAt: '2026-11-24T10:00:00.000Z',
  });
  await expect(articles('set', 'land.md')).rejects.toThrow(/^Say what to set/);
  await expect(articles('set', 'land.md', '--embargo', 'soon')).rejects.toThrow(
    /^“Land use” was not changed: --embargo must be a date/,
  );
  await expect(articles('move', 'land.md', 'sample')).rejects.toThrow(/is kept for the bot itself/);
});

it('lists versions', async () => {
  const { articles, bot, advance } = await open();
  advance(3_600_000);
  await bot.library.importArticles([articleFile('land.md', '# Land use\n\nThe field is brown.\n')], { by: 'T:bob' });
  const rows = (await articles('versions', 'land.md')).trim().split('\n');
  expect(rows[1]).toMatch(/^1 +2026-11-24 10:00 UTC +the program +– +/);
  expect(rows[2]).toMatch(/^2 +2026-11-24 11:00 UTC +T:bob +– +Land use +\w{12}$/);
  expect(JSON.parse((await articles('versions', 'land.md', '--json')).split('\n')[1] ?? '')).toMatchObject({
    ordinal: 2,
    by: 'T:bob',
  });
});

it('asks before it removes, and says how often it was quoted', async () => {
  const { articles, opening, bot } = await open();
  await opening();
  await expect(articles('remove', 'Harbour')).rejects.toThrow(/^“Harbour” was quoted 1 time\. .* add --yes\.$/s);
  expect((await bot.curation.list()).total).toBe(3);
  expect(await articles('remove', 'Harbour', '--yes')).toBe('“Harbour” is gone.\n');
  expect((await bot.curation.list()).total).toBe(2);
});

it('changes nothing where somebody decided since it was looked at', async () => {
  const { articles, bot } = await open();
  const { list } = bot.curation;
  const slow = {
    list: async (...given: Parameters<typeof list>) => {
      const page = await list(...given);
      for (const { id } of page.entries) await bot.curation.decide(id, { owner: 'Ben' }, { by: 'T:ben' });
      return page;
    },
  };
  Object.assign(bot.curation, slow);
  await expect(articles('retire', 'Harbour')).rejects.toThrow(
    /^T:ben was faster and changed this article at 2026-11-24 10:00/,
  );
});
