import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, inject, it } from 'vitest';
import type { FinderPool, FinderPoolOptions } from '../../../src/process/threads/finder-pool.js';
import '../../set-up/provided.js';
import { copySamples } from '../../set-up/copy-samples.js';
import { damageUnseen } from '../../set-up/damage-unseen.js';
import { member } from '../../viewers.js';

const question = 'Who is the president of Interpol?';
const pools: FinderPool[] = [];

afterAll(async () => {
  for (const pool of pools) await pool.close();
});

async function openPool(options: Partial<FinderPoolOptions> = {}, file = copySamples()): Promise<FinderPool> {
  const projectFolder = inject('compiledProject');
  const module = path.join(projectFolder, 'dist', 'src', 'process', 'threads', 'finder-pool.js');
  const { createFinderPool } = await import(pathToFileURL(module).href);
  const settings = {
    place: { kind: 'sqlite', file } as const,
    samples: 'auto',
    config: { keepsSources: true },
    projectFolder,
    owner: 'test',
  };
  const pool: FinderPool = await createFinderPool({
    settings,
    warn: () => {},
    threads: 1,
    waiting: 3,
    patience: 20_000,
    ...options,
  });
  pools.push(pool);
  return pool;
}

it('turns away whoever finds the queue full, at once, and answers all others', async () => {
  const { finder } = await openPool();
  const asked = Array.from({ length: 8 }, (_, number) =>
    finder.ask({ viewer: { ...member, person: `T0HOME:U${number}` }, question }),
  );
  const outcomes = await Promise.allSettled(asked);
  const rejected = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(outcomes.length - rejected.length).toBe(4);
  for (const { reason } of rejected) expect(reason).toMatchObject({ name: 'VerbatimError', code: 'busy' });
  expect(await finder.ask({ viewer: member, question })).toMatchObject({ reply: { kind: 'cited' } });
});

it('lets nobody’s flood keep the others waiting', async () => {
  const { finder } = await openPool();
  const order: string[] = [];
  const ask = (person: string) =>
    finder.ask({ viewer: { ...member, person }, question }).then(
      () => order.push(person),
      () => order.push(`${person} is turned away`),
    );
  const flood = Array.from({ length: 6 }, () => ask('ann'));
  await Promise.all([...flood, ask('ben')]);
  expect(order.filter((line) => line === 'ben')).toHaveLength(1);
  expect(order.indexOf('ben')).toBeLessThan(order.lastIndexOf('ann'));
});

it('keeps nobody waiting for a thread that works on something for too long', async () => {
  const { finder } = await openPool({ patience: 1 });
  await expect(finder.usage(member)).rejects.toThrow('A search took longer than 1 ms.');
});

it('knows that nobody waits while its thread is at work, and when whoever comes would be turned away', async () => {
  const { finder, expectedWait } = await openPool();
  expect(expectedWait('T0HOME:U9')).toBe(0);
  const ask = (number: number) => finder.ask({ viewer: { ...member, person: `T0HOME:U${number}` }, question });
  const asked = [ask(0)];
  expect(expectedWait('T0HOME:U9')).toBe(0);
  asked.push(ask(1));
  expect(expectedWait('T0HOME:U9')).toBeGreaterThan(0);
  asked.push(ask(2), ask(3));
  expect(expectedWait('T0HOME:U9')).toBe(Number.POSITIVE_INFINITY);
  await Promise.all(asked);
  expect(expectedWait('T0HOME:U9')).toBe(0);
});

it('is not ready any more, whichever thread is asked, when one has met damage that the file’s time does not tell', async () => {
  const file = copySamples();
  const { finder } = await openPool({ threads: 2 }, file);
  await finder.checkReady();
  damageUnseen(file);
  await expect(finder.ask({ viewer: member, question })).rejects.toMatchObject({ code: 'store_damaged' });
  const looks = await Promise.allSettled(Array.from({ length: 6 }, () => finder.checkReady()));
  expect(looks.map((look) => look.status)).toEqual(Array.from(looks, () => 'rejected'));
  await expect(finder.checkReady()).rejects.toMatchObject({ code: 'store_damaged' });
});
