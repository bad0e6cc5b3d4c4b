import { expect, it, onTestFinished } from 'vitest';
import { type ImportOptions, importPaths, previewPaths } from '../../src/cli/import-paths.js';
import type { ProgramDependencies } from '../../src/cli/program-dependencies.js';
import type { Encoder } from '../../src/domain.js';
import { EncoderUnavailable } from '../../src/errors.js';
import { createConceptEncoder } from '../concept-encoder.js';
import { articleFile, openTestBot } from '../open-test-bot.js';

async function importOne(options: ImportOptions, encoder?: Encoder): Promise<string> {
  const { bot } = await openTestBot({ samples: 'never', encoder });
  const told: string[] = [];
  const dependencies = {
    openBot: async () => ({ ...bot, close: async () => {} }),
    planImport: async (files: readonly string[]) => ({ files, sources: [] }),
    collectFiles: async () => [articleFile('sea.md', '# Sea\n\nThe harbour is old.')],
    write: (text: string) => told.push(text),
    writeError: () => {},
  } as unknown as ProgramDependencies;
  onTestFinished(() => bot.close());
  await importPaths(['sea.md'], options, dependencies);
  return told.join('');
}

const all = 'All sentences can be found by their meaning.';

it('tells with --wait that all is read, and without how to wait', async () => {
  expect(await importOne({ wait: true }, createConceptEncoder(['sea']))).toContain(`taken in\n${all}\n`);
  const told = await importOne({}, createConceptEncoder(['sea']));
  expect(told).toContain('0 of 1 sentence can be found by their meaning.');
  expect(told).not.toContain(all);
});

it('never tells so of what isn’t read: the encoder was lost, or there is none', async () => {
  const lost = createConceptEncoder(['sea'], {
    fail: () => {
      throw new EncoderUnavailable('It ended.');
    },
  });
  expect(await importOne({ wait: true }, lost)).toContain('0 of 1 sentence can be found by their meaning.');
  expect(await importOne({ wait: true })).not.toContain('meaning');
});

it('shows with --dry-run what is at an address too, each in its collection, and why something can’t be read', async () => {
  const { bot } = await openTestBot({ samples: 'never' });
  onTestFinished(() => bot.close());
  const [told, amiss, codes] = [[] as string[], [] as string[], [] as number[]];
  const page = { id: 'lifts', kind: 'page', location: 'https://example.com/lifts', every: 60, collection: 'house' };
  await previewPaths(['sea.md', 'docs', page.location], {}, {
    openEmptyBot: async () => ({ ...bot, close: async () => {} }),
    planImport: async () => ({
      files: ['sea.md'],
      sources: [{ id: 'docs', kind: 'folder', location: '/docs', every: 60 }, page],
    }),
    collectFiles: async (paths: readonly string[]) =>
      paths.map((path) =>
        articleFile(path.endsWith('.md') ? path : `${path}/a.md`, `# Of ${path}\n\nThe harbour is old.`),
      ),
    filesOf: () => [
      articleFile('lifts.md', '# Lifts\n\nThe lift is new.'),
      { name: 'https://example.com/lifts', reason: 'gone' },
    ],
    write: (text: string) => told.push(text),
    writeError: (text: string) => amiss.push(text),
    setExitCode: (code: number) => codes.push(code),
  } as unknown as ProgramDependencies);
  const shown = told.join('');
  for (const title of ['Of sea.md', 'Of /docs', 'Lifts']) expect(shown).toContain(title);
  expect(shown).toMatch(/Collection +house/);
  expect(shown).toContain('3 readable, 1 refused · 3 sentences · nothing kept');
  expect(amiss).toEqual(['https://example.com/lifts: refused, gone\n']);
  expect(codes).toEqual([1]);
  expect(await bot.library.collections({ person: 'p', place: 'p', standing: 'operator' }, 1)).toEqual([]);
});
