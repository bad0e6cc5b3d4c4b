import { beforeEach, expect, it } from 'vitest';
import type { SourceReport, SourceSpec, SourceState } from '../../../src/domain.js';
import { createLog } from '../../../src/process/create-log.js';
import { type SourcesCare, syncDue, type TellPerson } from '../../../src/process/sources/sync-due.js';

const nothing = { added: [], changed: [], unchanged: [], refused: [], noted: [], sentences: 0 };
const start = Date.parse('2026-11-28T08:00:00.000Z');

let now = start;
let states: Map<string, SourceState>;
let synced: string[];
let told: string[];
let lines: string[];
let answer: (id: string) => Partial<SourceReport>;

beforeEach(() => {
  now = start;
  states = new Map();
  synced = [];
  told = [];
  lines = [];
  answer = () => ({});
});

function spec(id: string, more: Partial<SourceSpec> = {}): SourceSpec {
  return { id, kind: 'git', location: `https://example.com/${id}.git`, every: 60, ...more };
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function care(specs: readonly SourceSpec[], tellPerson?: TellPerson): SourcesCare {
  return {
    sources: specs.map((one) => ({ spec: one })),
    tellPerson,
    log: createLog({ level: 'info', questions: false, destination: { write: (line) => void lines.push(line) } }),
    now: () => new Date(now),
    library: {
      sources: async () => [...states.values()],
      syncSource: async (one) => {
        synced.push(one.id);
        const before = states.get(one.id);
        const fresh = { spec: one, articlesIn: 0, articlesOut: 0, failures: 0, told: [], articles: 0, refused: 0 };
        states.set(one.id, { ...fresh, ...before, triedAt: instant(now) });
        return { id: one.id, outcome: 'followed', report: nothing, moved: [], left: [], ...answer(one.id) };
      },
      toldOfSource: async (id, what) => void told.push(`${id} ${what}`),
    },
  };
}

const going = new AbortController().signal;

it('looks at each source when it is due, and at once when somebody pushed it', async () => {
  const sources = care([spec('one'), spec('two', { every: 10 })]);
  expect(await syncDue(sources, going)).toBe('2 sources');
  expect(synced.sort()).toEqual(['one', 'two']);
  now += 9 * 60_000;
  expect(await syncDue(sources, going)).toBe('0 sources');
  now += 60_000;
  expect(await syncDue(sources, going)).toBe('1 source');
  expect(synced.at(-1)).toBe('two');
  const one = states.get('one');
  if (one) states.set('one', { ...one, pushedAt: instant(now) });
  now += 1_000;
  await syncDue(sources, going);
  expect(synced.at(-1)).toBe('one');
  expect(synced).toHaveLength(4);
});

it('goes by no clock that was set back', async () => {
  const sources = care([spec('one')]);
  await syncDue(sources, going);
  now -= 30 * 86_400_000;
  await syncDue(sources, going);
  expect(synced).toEqual(['one', 'one']);
});

it('begins no other when it is to end', async () => {
  const ending = new AbortController();
  answer = () => {
    ending.abort();
    return {};
  };
  await syncDue(care([spec('one'), spec('two'), spec('three'), spec('four')]), ending.signal);
  expect(synced.length).toBeLessThanOrEqual(2);
});

it('tells a person whose the source is, and writes down that they were told', async () => {
  const said: string[] = [];
  answer = () => ({ outcome: 'asks', loss: { leaving: 60, of: 100 }, tell: 'loss' });
  const tell: TellPerson = async (person, sentence) => {
    said.push(`${person}: ${sentence}`);
    return 'told';
  };
  await syncDue(care([spec('one', { owner: 'U0123ABC' })], tell), going);
  expect(said).toEqual([
    expect.stringContaining('U0123ABC: The source one (https://example.com/one.git) would lose 60 of its 100 articles'),
  ]);
  expect(said[0]).toContain('npm run sources -- confirm one');
  expect(told).toEqual(['one loss']);
});

it('does not write down that somebody was told who could not be reached', async () => {
  answer = () => ({ outcome: 'failed', reason: 'the server does not answer', tell: 'failure' });
  await syncDue(
    care([spec('one', { owner: 'U0123ABC' })], async () => 'failed'),
    going,
  );
  expect(told).toEqual([]);
});

it.each([{ owner: 'Ann of Legal' }, { owner: 'U0123ABC' }, {}])(
  'says it in the log where there is nobody to be told: %j',
  async (more) => {
    answer = () => ({ outcome: 'failed', reason: 'the server does not answer', tell: 'failure' });
    await syncDue(care([spec('one', more)]), going);
    expect(lines.join('')).toContain('has failed twice in a row: the server does not answer.');
    expect(told).toEqual(['one failure']);
  },
);

it('rejects where the store fails', async () => {
  answer = () => {
    throw new Error('the disk is full');
  };
  await expect(syncDue(care([spec('one')]), going)).rejects.toThrow('the disk is full');
});

it('looks at all others where one can’t be looked at at all, once each, and fails in the end', async () => {
  answer = (id) => {
    if (id !== 'one') return {};
    states.delete('one');
    throw new Error('no space left on the device');
  };
  const sources = care(['one', 'two', 'three', 'four', 'five'].map((id) => spec(id)));
  await expect(syncDue(sources, going)).rejects.toThrow('no space left');
  expect(synced.toSorted()).toEqual(['five', 'four', 'one', 'three', 'two']);
  expect(lines.join('')).toContain('"source":"one"');
});
