import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SettingName, settings, takeEvery } from '../../evaluation/settings.js';
import { readSquad } from '../../training/read-squad.js';
import { makeEvalFolder } from './make-eval-folder.js';

const file = path.join(makeEvalFolder(), 'squad2-dev-a.json');

async function ask(wanted: SettingName) {
  const setting = settings.find(({ name }) => name === wanted);
  if (!setting) throw new Error(`no ${wanted}`);
  return setting.ask(await readSquad(file, setting.unit));
}

describe('the settings', () => {
  it('P looks into the own paragraph only, C everywhere', async () => {
    expect(await ask('P')).toHaveLength(8);
    for (const { scope, file: own } of await ask('P')) expect(scope).toEqual({ articles: [own] });
    expect((await ask('C')).map(({ scope }) => scope)).toEqual(Array.from({ length: 8 }, () => ({})));
  });

  it('T asks the questions of C, every one of them mistyped, the same way each time', async () => {
    const [right, mistyped] = [await ask('C'), await ask('T')];
    expect(mistyped.map(({ id }) => id)).toEqual(right.map(({ id }) => id));
    expect(mistyped.map(({ answers }) => answers)).toEqual(right.map(({ answers }) => answers));
    for (const [index, { question }] of mistyped.entries()) expect(question).not.toBe(right[index]?.question);
    expect(await ask('T')).toEqual(mistyped);
  });

  it('A asks what was written to have no answer', async () => {
    expect((await ask('A')).map(({ question }) => question)).toEqual([
      'When did the lighthouse of Korvo burn?',
      'How many cakes does the bakery in Sellen make?',
    ]);
  });

  it('E keeps the own article out, and takes nothing for an answer', async () => {
    for (const { scope, file: own, answers } of await ask('E')) {
      expect(scope.articles).toHaveLength(3);
      expect(scope.articles).not.toContain(own);
      expect(answers).toEqual([]);
    }
  });
});

describe('takeEvery', () => {
  it('begins with the first', async () => {
    expect(takeEvery(['a', 'b', 'c', 'd', 'e'], 2)).toEqual(['a', 'c', 'e']);
    expect(takeEvery(['a', 'b'], 1)).toEqual(['a', 'b']);
  });
});
