import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createUpkeep } from '../../src/process/create-upkeep.js';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { makeFolder } from '../set-up/make-folder.js';
import { exampleOf } from '../store/contract/example-answer.js';
import { makeRecord } from '../store/make-record.js';

const { folder, remove } = makeFolder();
let stores = 0;
afterAll(remove);

const now = () => new Date('2026-03-05T06:07:08.000Z');
const newFolder = () => path.join(folder, `store-${++stores}`);

function open(file: string): Promise<Store> {
  return openSqliteStore({ file, now, owner: 'the bot' });
}

function upkeepOf(file: string) {
  return createUpkeep({ place: { kind: 'sqlite', file }, operatorKey: 'operator:ann', now });
}

/** All bytes of the store's files. */
function bytesOf(file: string): string {
  const beside = readdirSync(path.dirname(file)).filter((name) => name.startsWith(path.basename(file)));
  return beside.map((name) => readFileSync(path.join(path.dirname(file), name), 'latin1')).join('\n');
}

function eventOf(user: string, question: string): string {
  const event = {
    kind: 'mention',
    team: 'T0HOME',
    channel: 'C0NEWS',
    user,
    ts: '1.2',
    standing: 'member',
    isShared: false,
  };
  return JSON.stringify({ ...event, question });
}

/** Puts something of two people everywhere, some of it replaced or taken away again, all with a mark of theirs. */
async function fillWithPeople(store: Store): Promise<void> {
  for (const [user, mark] of [
    ['U0ANN', 'zirconium'],
    ['U0BEN', 'palladium'],
  ] as const) {
    const person = `T0HOME:${user}`;
    for (let i = 0; i < 40; i++) {
      await store.answers.keep(exampleOf({ id: `${user}-${i}`, person, question: `Where is my ${mark} ${i}?` }));
    }
    const vote = { person, verdict: 'not_helpful', note: `${mark} note`, givenAt: now().toISOString() } as const;
    await store.answers.vote({ ...vote, answerId: 'U0ANN-1' });
    await store.answers.vote({ ...vote, answerId: 'U0ANN-1', note: `${mark} other note` });
    for (const question of [`first ${mark}`, `second ${mark}`]) {
      await store.exchanges.save(`c ${user}`, { question, askedAt: now().toISOString(), person }, '2026-01-01');
    }
    await store.shelves.save(makeRecord({ id: `${user}-article`, text: 'Walrus sleeps' }), { person });
    await store.shelves.save(makeRecord({ id: `${user}-article`, text: 'Walrus dreams' }), { person });
    await store.lives.decide('U0ANN-article', { owner: user }, { by: { person } });
    await store.threads.follow('t', person, '2026-03-06T00:00:00.000Z', now().toISOString());
    const keys = (id: string) => ({ id, keys: [`k${id}`] as [string] });
    await store.deliveries.start({ ...keys(`${user}1`), payload: eventOf(user, `waiting ${mark}`) });
    await store.deliveries.start({ ...keys(`${user}2`), payload: eventOf(user, `done ${mark}`) });
    await store.deliveries.done(`${user}2`);
  }
}

describe('the erasure of a person', () => {
  it('leaves nothing of them in the store’s files, while the bot has it open, and all that is others’', async () => {
    const file = path.join(newFolder(), 'verbatim.db');
    const running = await open(file);
    await fillWithPeople(running);
    expect(bytesOf(file)).toContain('zirconium');
    const report = await upkeepOf(file).erase('T0HOME:U0ANN');
    expect(report).toEqual({
      answers: 40,
      votes: 1,
      exchanges: 1,
      threads: 1,
      deliveries: 1,
      articles: 1,
      proposals: 0,
    });
    const left = bytesOf(file);
    for (const mark of ['zirconium', 'T0HOME:U0ANN', '"user":"U0ANN"']) expect(left).not.toContain(mark);
    for (const mark of ['palladium', 'T0HOME:U0BEN']) expect(left).toContain(mark);
    expect(await running.answers.recent('T0HOME:U0BEN', 50)).toHaveLength(40);
    expect((await upkeepOf(file).audit()).at(-1)).toMatchObject({
      act: 'person_erased',
      by: expect.stringMatching(/^person:/),
      person: 'operator:ann',
    });
    await running.check();
    await running.close();
  });

  it('leaves nothing of whoever stood in the log, but that somebody did', async () => {
    const file = path.join(newFolder(), 'verbatim.db');
    await (await open(file)).close();
    const upkeep = upkeepOf(file);
    await upkeep.erase('T:nobody');
    await upkeep.erase('operator:ann');
    const entries = await upkeep.audit();
    expect(entries.map(({ person }) => person)).toEqual([undefined, undefined]);
    expect(entries[1]?.subject).toBe(entries[0]?.by);
    expect(bytesOf(file)).not.toContain('operator:ann');
  });
});

it('makes no store where there is none', async () => {
  const file = path.join(newFolder(), 'verbatim.db');
  await expect(upkeepOf(file).erase('T:ann')).rejects.toMatchObject({ code: 'store_missing' });
  await expect(upkeepOf(file).audit()).rejects.toMatchObject({ code: 'store_missing' });
  await expect(upkeepOf(file).backUp(path.join(folder, 'none.bak'))).rejects.toThrow('There is no file');
  expect(existsSync(path.dirname(file))).toBe(false);
});

it('copies a store, telling how far it is, and never onto itself', async () => {
  const file = path.join(newFolder(), 'verbatim.db');
  const store = await open(file);
  await fillWithPeople(store);
  const told: string[] = [];
  const copy = path.join(newFolder(), 'copy.db');
  const report = await upkeepOf('unused').copy(file, copy, ({ stage, table, done, rows }) =>
    told.push(`${stage} ${table} ${done}/${rows}`),
  );
  expect(report.rows).toBeGreaterThan(80);
  expect(told).toContain('copying answers 80/80');
  expect(told).toContain('checking answers 80/80');
  await expect(upkeepOf('unused').copy(file, file, () => {})).rejects.toThrow('the same store');
  const foreign = upkeepOf('unused').copy(file, 'mysql://ann:hunter2@db.test/articles', () => {});
  await expect(foreign).rejects.toThrow(/^A store is at the path of a file or at an address like/);
  expect(existsSync('mysql:')).toBe(false);
  await store.close();
});
