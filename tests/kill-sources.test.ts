import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, expect, it } from 'vitest';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.js';
import { killCount, testTimeout } from './set-up/test-sizes.js';
import { commit, git } from './sources/git/make-repository.js';
import { openProject, type RunningProgram, startProgram } from './start-program.js';

const project = openProject();

afterAll(() => project.remove());

/** 0 to 1 from what is asked and nothing else, so that a failure can be repeated. */
function dice(...what: readonly (string | number)[]): number {
  return createHash('sha256').update(what.join(' ')).digest().readUInt32BE() / 0xffffffff;
}

/** Of a law's text: so many that few of them are written at once. */
function sentenceCount(number: number): number {
  return 100 + (number % 12);
}

/** A source whose files are changed, renamed and taken away between runs, and what it holds. */
class Changing {
  /** Numbers of texts by file names. */
  readonly files = new Map<string, string>();
  private made = 0;

  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    for (let count = 0; count < 60; count++) this.add();
  }

  /** Some of each, but so few that nobody has to be asked. */
  change(round: number): void {
    for (const name of [...this.files.keys()]) {
      const thrown = dice('change', round, name);
      if (thrown < 0.1) this.write(name, this.next());
      else if (thrown < 0.2) this.rename(name, `moved-${round}/${path.basename(name)}`);
      else if (thrown < 0.25) this.remove(name);
    }
    for (let count = 0; count < 5; count++) this.add();
  }

  private add(): void {
    this.write(`law-${this.made}.md`, this.next());
  }

  private next(): string {
    const number = this.made++;
    const sentences = Array.from(
      { length: sentenceCount(number) },
      (_, line) => `Law ${number} rules case ${line} of the town.`,
    );
    return `# Law ${number}\n\n${sentences.join('\n\n')}\n`;
  }

  private write(name: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
    writeFileSync(path.join(this.folder, name), text);
    this.files.set(name, text);
  }

  private rename(from: string, to: string): void {
    mkdirSync(path.dirname(path.join(this.folder, to)), { recursive: true });
    renameSync(path.join(this.folder, from), path.join(this.folder, to));
    this.files.set(to, this.files.get(from) ?? '');
    this.files.delete(from);
  }

  private remove(name: string): void {
    rmSync(path.join(this.folder, name));
    this.files.delete(name);
  }
}

interface Held {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** All articles, each of them whole: its text is one that the source has or had, and each sentence of it is found. */
async function readArticles(file: string): Promise<readonly Held[]> {
  const store = await openSqliteStore({ file, now: () => new Date(0), owner: 'test' });
  try {
    const held: Held[] = [];
    for (const { id, name, title } of await store.shelves.articles()) {
      const text = (await store.shelves.article(id))?.text ?? '';
      const number = /^Law (\d+)$/.exec(title)?.[1];
      expect(text.split('\n\n').length, title).toBe(1 + sentenceCount(Number(number)));
      held.push({ id, name, text });
    }
    return held;
  } finally {
    await store.close();
  }
}

function countWrites(file: string): number {
  if (!existsSync(file)) return 0;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return Number(database.prepare('SELECT count(*) AS written FROM audit').get()?.written);
  } catch {
    return 0;
  } finally {
    database.close();
  }
}

/** Kills a run when it has written as much as the dice say, unless it ends before. */
async function killAmid(run: RunningProgram, file: string, writes: number): Promise<void> {
  const due = countWrites(file) + writes;
  const timer = setInterval(() => {
    if (countWrites(file) >= due) run.kill('SIGKILL');
  }, 3);
  await run.ended;
  clearInterval(timer);
}

it.each(['folder', 'git'] as const)(
  'goes on where it was killed while it brought a %s up to date, and nothing is lost or double',
  async (kind) => {
    const base = path.join(project.folder, kind);
    const source = new Changing(path.join(base, 'laws'));
    const bare = path.join(base, 'laws.git');
    const publish = (): void => {
      if (kind === 'folder') return;
      commit(source.folder, {});
      if (existsSync(bare)) git(source.folder, 'push', '--quiet', bare, 'main');
      else execFileSync('git', ['clone', '--quiet', '--bare', source.folder, bare]);
    };
    const file = path.join(base, 'store', 'verbatim.db');
    const env = { VERBATIM_DB: file, VERBATIM_SAMPLES: 'never' };
    const start = () => startProgram(project, ['import', kind === 'folder' ? source.folder : bare], env);
    const kinds = new Set<string>();
    for (let round = 0; round < Math.ceil(killCount / 5); round++) {
      if (round > 0) source.change(round);
      publish();
      const before = existsSync(file) ? await readArticles(file) : [];
      await killAmid(start(), file, Math.floor(dice('kill', kind, round) * 25));
      const amid = await readArticles(file);
      kinds.add(amid.length === source.files.size ? 'whole' : 'amid');
      expect((await start().ended).code, `round ${round}`).toBe(0);
      const after = await readArticles(file);
      // What the source holds, each once.
      expect(new Map(after.map(({ name, text }) => [name, text]))).toEqual(
        new Map([...source.files].map(([name, text]) => [name, text.replace('# ', '').trimEnd()])),
      );
      // What only has another name is the same article.
      const idsBefore = new Map(before.map(({ text, id }) => [text, id]));
      for (const { text, id } of after) expect(id).toBe(idsBefore.get(text) ?? id);
    }
    expect(kinds).toContain('amid');
  },
  testTimeout * 3,
);
