import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planImport } from '../../../src/process/sources/plan-import.js';
import { makeFolder } from '../../set-up/make-folder.js';

const made = makeFolder();

beforeAll(() => {
  mkdirSync(path.join(made.folder, 'docs'));
  mkdirSync(path.join(made.folder, 'handbook.git'));
  writeFileSync(path.join(made.folder, 'a.md'), 'A.');
});

afterAll(() => made.remove());

it('tells files, be they there or not, from folders and addresses', async () => {
  const given = ['a.md', 'docs', 'missing', 'handbook.git', 'https://example.com/sitemap.xml', './docs/'];
  const { files, sources } = await planImport(given, made.folder, [], {});
  expect(files).toEqual(['a.md', 'missing']);
  expect(sources.map(({ kind }) => kind)).toEqual(['folder', 'git', 'sitemap']);
});

it('takes what is configured for what it is, but for what is said now', async () => {
  const location = path.join(made.folder, 'docs');
  const spec = { id: 'rules', kind: 'folder', location, every: 5, collection: 'rules', owner: 'U1' } as const;
  const configured = [{ spec }];
  expect(await planImport(['docs'], made.folder, configured, {})).toEqual({ files: [], sources: [spec] });
  const { sources } = await planImport(['docs'], made.folder, configured, { owner: 'U2' });
  expect(sources).toEqual([{ ...spec, owner: 'U2' }]);
});

it('takes no address with a name or a password in it, and repeats neither', async () => {
  const planning = planImport(['https://ann:s3cret@example.com/a.git'], '/', [], {});
  await expect(planning).rejects.toThrow('The address of example.com has a name or a password in it');
  await expect(planning).rejects.not.toThrow('s3cret');
});
