import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addUpkeepCommands } from '../../src/cli/add-upkeep-commands.js';
import type { ProgramDependencies } from '../../src/cli/program-dependencies.js';
import type { AuditEntry, Upkeep } from '../../src/domain.js';

const at = '2026-03-05T06:07:08.000Z';

const entries: readonly AuditEntry[] = [
  {
    at,
    act: 'article_added',
    by: 'person:1f',
    person: 'operator:ann',
    subject: 'f00d',
    name: 'a\u001b[31m.md',
    collection: 'news',
  },
  { at, act: 'article_removed', by: 'person:2e', subject: 'beef', collection: 'news' },
  { at, act: 'answers_forgotten', by: 'program', amount: 1 },
  { at, act: 'article_added', by: 'page', subject: 'cafe', collection: 'dropped' },
  { at, act: 'person_erased', by: 'person:1f', person: 'operator:ann', subject: 'person:2e' },
];

/** Runs a command over a store that is made up; returns what was asked of it, and what was written and shown. */
async function run(...argv: readonly string[]) {
  const asked: unknown[][] = [];
  const written: string[] = [];
  const shown: string[] = [];
  const upkeep: Upkeep = {
    backUp: async (...given) => void asked.push(['backUp', ...given]),
    restore: async (...given) => {
      asked.push(['restore', ...given]);
      return given[1].replaces ? 'var/former.db' : undefined;
    },
    copy: async (from, to, onProgress) => {
      asked.push(['copy', from, to]);
      onProgress({ table: 'answers', stage: 'copying', done: 500, rows: 1_200 });
      onProgress({ table: 'answers', stage: 'checking', done: 1_200, rows: 1_200 });
      return { tables: 22, rows: 4_225, quotes: 1 };
    },
    export: async (folder, onProgress) => {
      asked.push(['export', folder]);
      onProgress({ done: 1, articles: 1_200 });
      return { articles: 1_200, unchanged: 1_100, files: 900, votes: 1 };
    },
    takeIn: async () => ({ added: 0, changed: 0, unchanged: 0, refused: [], votes: 0, votesWithoutAnswer: 0 }),
    audit: async (...given) => {
      asked.push(['audit', ...given]);
      return given[0] === undefined ? entries : [];
    },
    erase: async (...given) => {
      asked.push(['erase', ...given]);
      return { answers: 1_000, votes: 1, exchanges: 0, threads: 2, deliveries: 0, articles: 1, proposals: 2 };
    },
    eraseWorkspace: async (...given) => {
      asked.push(['eraseWorkspace', ...given]);
      return { articles: 3, answers: 1, left: ['var/verbatim.db.before-1'] };
    },
  };
  const program = new Command();
  addUpkeepCommands(program, {
    openUpkeep: async () => upkeep,
    write: (text: string) => written.push(text),
    showProgress: (line: string) => shown.push(line),
  } as unknown as ProgramDependencies);
  await program.parseAsync(['node', 'verbatim', ...argv]);
  return { asked, written: written.join(''), shown };
}

describe('the commands of upkeep', () => {
  it('back up, and restore over a store only with --replace', async () => {
    expect(await run('backup', 'a.bak')).toMatchObject({
      asked: [['backUp', 'a.bak']],
      written: 'Backed up to a.bak. It was read back and is whole.\n',
    });
    expect(await run('restore', 'a.bak')).toMatchObject({
      asked: [['restore', 'a.bak', { replaces: false }]],
      written: 'Restored from a.bak.\n',
    });
    expect(await run('restore', '--replace', 'a.bak')).toMatchObject({
      asked: [['restore', 'a.bak', { replaces: true }]],
      written:
        'Restored from a.bak.\nThe former store is kept at var/former.db. Delete it when you no longer need it.\n',
    });
  });

  it('copy a store, showing how far it is, and no password', async () => {
    const { asked, written, shown } = await run('migrate-store', 'a.db', 'postgres://ann:secret@db:5432/verbatim');
    expect(asked).toEqual([['copy', 'a.db', 'postgres://ann:secret@db:5432/verbatim']]);
    expect(written).toBe(
      'Copied a.db to postgres://db:5432/verbatim.\n' +
        '4,225 rows in 22 tables read back and the same; 1 kept quote cut from the copy to the letter.\n',
    );
    expect(shown).toEqual(['Copying answers: 500 of 1,200', 'Checking answers: 1,200 of 1,200', '']);
  });

  it('list changes as a table, with nothing in it that steers a terminal, or as lines of JSON', async () => {
    expect((await run('audit')).written).toBe(
      [
        'When                 Who                   What                   Of what',
        '2026-03-05 06:07:08  operator:ann          article added          a.md (news)',
        '2026-03-05 06:07:08  somebody (person:2e)  article removed        beef (news)',
        '2026-03-05 06:07:08  Verbatim              old answers forgotten  1 answer',
        '2026-03-05 06:07:08  the local workspace   article added          cafe (dropped)',
        '2026-03-05 06:07:08  operator:ann          person erased          person:2e',
        '',
      ].join('\n'),
    );
    const lines = (await run('audit', '--json')).written.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(entries);
    expect(await run('audit', '--since', '2026-03-06')).toMatchObject({
      asked: [['audit', '2026-03-06']],
      written: 'Nothing is written down yet.\n',
    });
  });

  it('erase a person who is named whole, and say what went', async () => {
    expect(await run('erase', 'T0HOME:U0ANN')).toMatchObject({
      asked: [['erase', 'T0HOME:U0ANN']],
      written:
        'Erased of T0HOME:U0ANN: 1,000 answers, 1 vote, 0 last questions, 2 followed threads, 0 waiting questions, ' +
        '2 proposals, 1 article with their name.\n' +
        'Backups that were made before still hold it, and so do messages in Slack.\n',
    });
    await expect(run('erase', 'U0ANN')).rejects.toThrow('U0ANN is no person: give workspace and member id');
  });
});

it('exports into a folder, telling how far it is, what is there and what stays', async () => {
  const { asked, written, shown } = await run('export', 'out');
  expect(asked).toEqual([['export', 'out']]);
  expect(shown).toEqual(['Writing 1 of 1,200', '']);
  expect(written).toBe(
    'Exported 1,200 articles to out (900 with the file, 1,100 unchanged there) and 1 vote.\n' +
      'It holds the ids of people who added articles and who voted. Answers, logs and sources stay in the store.\n',
  );
});

it('erases a workspace that is named, where somebody is sure, and says what still holds it', async () => {
  await expect(run('erase', 'workspace')).rejects.toThrow('Name the workspace by its id');
  await expect(run('erase', 'workspace', 'T0HOME')).rejects.toThrow('give --yes to do it.');
  const { asked, written } = await run('erase', 'workspace', 'T0HOME', '--yes');
  expect(asked).toEqual([['eraseWorkspace', 'T0HOME']]);
  expect(written).toBe(
    'Erased workspace T0HOME: 3 articles, 1 answer and all else that the store held.\n' +
      'var/verbatim.db.before-1 still holds what the store held when it was replaced: delete it too.\n' +
      'Backups that were made before still hold it, and so do messages in Slack.\n',
  );
});
