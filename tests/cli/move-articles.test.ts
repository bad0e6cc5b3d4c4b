import { expect, it } from 'vitest';
import { isExport, takeInExport } from '../../src/cli/move-articles.js';
import type { ProgramDependencies } from '../../src/cli/program-dependencies.js';
import type { TakenReport } from '../../src/domain.js';

async function takeIn(report: TakenReport) {
  const told = { written: '', errors: '', code: 0 };
  await takeInExport('out', {
    openUpkeep: async () => ({ takeIn: async () => report }),
    write: (text: string) => (told.written += text),
    writeError: (text: string) => (told.errors += text),
    showProgress: () => {},
    setExitCode: (code: number) => (told.code = code),
  } as unknown as ProgramDependencies);
  return told;
}

const none = { added: 0, changed: 0, unchanged: 0, refused: [], votes: 0, votesWithoutAnswer: 0 };

it('takes an export by itself and as it is', async () => {
  const isExported = async (path: string) => path === 'out';
  expect(await isExport(['notes'], { collection: 'x' }, { isExported })).toBe(false);
  expect(await isExport(['out'], {}, { isExported })).toBe(true);
  await expect(isExport(['notes', 'out'], {}, { isExported })).rejects.toThrow('is an export: import it by itself.');
  await expect(isExport(['out'], { dryRun: true }, { isExported })).rejects.toThrow('import it without options.');
});

it('tells what became of its articles and votes', async () => {
  const told = await takeIn({ ...none, added: 1_200, unchanged: 1, votes: 2, votesWithoutAnswer: 3 });
  expect(told.written).toContain('Articles: 1,200 added, 0 changed, 1 unchanged, 0 refused.\nVotes: 2 kept');
  expect(told.written).toContain('3 are on answers that are not in this store and stay in the export.');
  expect(told).toMatchObject({ errors: '', code: 0 });
  expect((await takeIn(none)).written).not.toContain('Votes');
});

it('names each that is refused, without its control characters, and exits with 1', async () => {
  const told = await takeIn({ ...none, refused: [{ name: 'a\u001b[31m.md', reason: 'not as it was exported' }] });
  expect(told.errors).toMatch(/^a.*\.md: not as it was exported\n$/);
  expect(told.errors).not.toContain('\u001b');
  expect(told.code).toBe(1);
});
