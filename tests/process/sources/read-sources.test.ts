import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSources } from '../../../src/process/sources/read-sources.js';
import { makeFolder } from '../../set-up/make-folder.js';

const made = makeFolder();

afterAll(() => made.remove());

function read(written: string | undefined, env: Readonly<Record<string, string>> = {}) {
  return readSources({ written, folder: made.folder, timeZone: 'Europe/Berlin', env });
}

function readFile(text: string, env?: Readonly<Record<string, string>>) {
  writeFileSync(path.join(made.folder, 'sources.yml'), text);
  return read('sources.yml', env);
}

it('finds none where none is named', () => {
  expect(read(undefined)).toEqual({ sources: [] });
  expect(readFile('# none yet\n')).toEqual({ sources: [] });
});

it('reads places with commas between them', () => {
  const { sources } = read(' docs, https://example.com/sitemap.xml ,');
  expect(sources?.map(({ spec }) => spec)).toEqual([
    { id: expect.any(String), kind: 'folder', location: path.join(made.folder, 'docs'), every: 60 },
    { id: expect.any(String), kind: 'sitemap', location: 'https://example.com/sitemap.xml', every: 60 },
  ]);
});

it('reads a file of them, with all that can be said of each', () => {
  const { sources } = readFile(
    `- id: handbook
  location: https://example.com/handbook.git
  branch: main
  path: docs/
  every: 15
  collection: rules
  owner: U0123
  secret_env: HANDBOOK
  valid_until: 2027-01-31
- location: notes
`,
    { HANDBOOK: 'sixteen letters!' },
  );
  expect(sources).toEqual([
    {
      spec: {
        id: 'handbook',
        kind: 'git',
        location: 'https://example.com/handbook.git',
        branch: 'main',
        path: 'docs',
        every: 15,
        collection: 'rules',
        owner: 'U0123',
        // The day is the team's, to its end.
        defaults: { validUntil: '2027-01-31T23:00:00.000Z' },
      },
      secret: 'sixteen letters!',
    },
    { spec: { id: expect.any(String), kind: 'folder', location: path.join(made.folder, 'notes'), every: 60 } },
  ]);
});

it('says of each field that can’t be used in which line it stands', () => {
  const { problems } = readFile(
    `- location: docs
  every: often
- location: https://example.com/a.git
  id: Not An Id
  kind: repo
- location: pages
  branch: main
- every: 5
- location: more
  secret_env: NOT_SET
  valid_until: soon
  intervall: 5
- just a text
- location: last
  secret_env: NOT_SET
  valid_until: soon
`,
  );
  expect(problems).toEqual([
    'sources.yml, line 2: every must be a whole number of minutes from 1 to 10080.',
    'sources.yml, line 4: id must be of lower-case letters, digits and hyphens, 64 at most.',
    'sources.yml, line 5: kind must be one of folder, git, page, sitemap, feed.',
    'sources.yml, line 7: branch is for repositories.',
    'sources.yml, line 8: location must be a text.',
    'sources.yml, line 9: a source has a field that means nothing: intervall.',
    'sources.yml, line 13: a source must be a source with its fields, location first.',
    'sources.yml, line 16: valid_until must be a date such as 2026-05-12, or a time such as 2026-05-12 09:00.',
    'sources.yml, line 15: secret_env names NOT_SET: set that variable to a secret of 16 characters or more.',
  ]);
});

it('says what is wrong with a file as a whole', () => {
  expect(read('missing.yml').problems).toEqual([
    'VERBATIM_SOURCES names missing.yml, which can’t be read (ENOENT): check the path.',
  ]);
  expect(readFile('location: docs\n').problems).toEqual([
    'sources.yml, line 1: must be a list of sources, each with its location.',
  ]);
  expect(readFile('- location: docs\n  location: notes\n').problems).toEqual([
    expect.stringMatching(/^sources\.yml, line 2: .*unique.*\.$/),
  ]);
});

it('takes no place and no id twice', () => {
  expect(read('docs,./docs').problems).toEqual([
    `VERBATIM_SOURCES names ${path.join(made.folder, 'docs')} twice: leave one of them.`,
  ]);
  expect(readFile('- { location: a, id: one }\n- { location: b, id: one }\n').problems).toEqual([
    'VERBATIM_SOURCES has two sources with the id one: give one of them another.',
  ]);
});

it('takes no address with a name or a password in it, and repeats neither', () => {
  for (const address of [
    'https://ann:s3cret@example.com/a.git',
    'https://s3cret@example.com/',
    'http://:s3cret@a.b/',
  ]) {
    const { problems = [] } = read(address);
    expect(problems.join(), address).toContain('without');
    expect(problems.join(), address).not.toContain('s3cret');
    expect(readFile(`- location: ${address}\n`).problems?.join()).not.toContain('s3cret');
    expect(readFile(`- location: ${address}\n`).problems).toHaveLength(1);
  }
  expect(read('ssh://git@example.com/a.git').problems).toBeUndefined();
});
