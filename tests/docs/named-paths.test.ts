import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { namedCommands, namedLinks, namedPaths } from './read-document.js';

const root = path.resolve(import.meta.dirname, '..', '..');
const documents = ['README.md', 'DESIGN.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].concat(
  readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);

/** What nobody finds in a clone: what the program makes, and what people bring. */
const madeOrBrought = new Set([
  'dist/',
  'var/',
  'var/verbatim.db',
  'var/vectors.db',
  'squad2-dev-a.json',
  'xquad-dev.en.json',
  'budget.md',
  // Files of an export.
  'articles/COLLECTION/ID/',
  'article.json',
  'articles.jsonl',
  'feedback.jsonl',
  'text.md',
  'versions/',
]);

const { scripts, dependencies }: Readonly<Record<'scripts' | 'dependencies', object>> = JSON.parse(
  read('package.json'),
);

const folders = [
  'bench',
  'data',
  'docs',
  'evaluation',
  'faults',
  'house',
  'nightly',
  'screenshots',
  'src',
  'tests',
  'training',
];
const fileNames = new Set(
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.basename(file)),
  ),
);

/** A path is of the project, or short for one of `src`; a name alone may stand in any folder. */
function isThere(named: string): boolean {
  if (madeOrBrought.has(named) || existsSync(path.join(root, named)) || existsSync(path.join(root, 'src', named)))
    return true;
  // A package may be named like a file.
  if (named in dependencies) return true;
  return !named.includes('/') && fileNames.has(named);
}

function read(document: string): string {
  return readFileSync(path.join(root, document), 'utf8');
}

describe('what the documents name', () => {
  it.each(documents)('%s names paths that are there', (document) => {
    expect(namedPaths(read(document)).filter((named) => !isThere(named))).toEqual([]);
  });

  it('follows a question, an article and a press through files that are there', () => {
    expect(namedPaths(read('DESIGN.md')).filter((named) => named.startsWith('src/')).length).toBeGreaterThan(40);
  });

  it.each(documents)('%s names scripts that npm knows', (document) => {
    expect(namedCommands(read(document)).filter((script) => !(script in scripts))).toEqual([]);
  });

  it.each(documents)('%s links to files that are there', (document) => {
    const folder = path.join(root, path.dirname(document));
    expect(namedLinks(read(document)).filter((link) => !existsSync(path.join(folder, link)))).toEqual([]);
  });
});

describe('a document', () => {
  it('names as paths what has a folder or an ending, and neither commands, packages nor addresses', () => {
    const text =
      '`src/bot.ts` `blocks/` `answer.ts` `.env.example` `/ask` `@slack/bolt` `.ts` `127.0.0.1` `a/b c` `</b>`';
    expect(namedPaths(text)).toEqual(['src/bot.ts', 'blocks/', 'answer.ts', '.env.example']);
  });

  it('leaves the tables of rooms to the test of the house', () => {
    const text = '### Rooms of `slack/`\n\n| Room | Holds |\n|---|---|\n| `gone/` | x |\n\n### Else\n\n| `gone.ts` |\n';
    expect(namedPaths(text)).toEqual(['gone.ts']);
  });

  it('names the scripts that are run, in a text and in a block', () => {
    expect(namedCommands('`npm run eval -- --save`, then\n```\nEVAL_DIR=x npm run train:claims\n```\n')).toEqual([
      'eval',
      'train:claims',
    ]);
  });

  it('links to files without their titles and anchors, and to addresses of elsewhere not at all', () => {
    const text = '[a](docs/a.md#b) ![b](c.png) [d](https://x.org/e) [f](../t.ts "g") [h](#i)';
    expect(namedLinks(text)).toEqual(['docs/a.md', 'c.png', '../t.ts']);
  });
});
