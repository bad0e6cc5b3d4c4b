import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { expect, inject, it, onTestFinished, vi } from 'vitest';
import type { ArticleFile } from '../../src/domain.js';
import type { PreparedArticle } from '../../src/library/prepare-article.js';
import { makePdf } from '../library/formats/pdf/make-pdf.js';
import { articleFile, openTestBot } from '../open-test-bot.js';
import '../set-up/provided.js';
import { wait } from '../set-up/wait.js';

// Compiled, since a process of its own runs what is in a file.
const compiled = path.join(inject('compiledProject'), 'dist', 'src', 'process', 'create-article-maker.js');
const { createArticleMaker }: typeof import('../../src/process/create-article-maker.js') = await import(
  pathToFileURL(compiled).href
);

const options = { collection: 'docs', now: '2026-11-24T10:00:00.000Z', keepsSources: true };
const harbour = '# Harbour\n\nThe harbour was opened in 1891.\n';

const tasks = '/proc/self/task';

/** Underlined headings without a blank line between them: the parser would take minutes. */
const slow = 'a\n-\n'.repeat(60_000);
/** More sentences than the memory holds that it is read in. */
const large = Array.from({ length: 99_000 }, (_, at) => `Town ${at % 999} has a harbour.`).join('\n\n');

function outcomeOf(prepared: PreparedArticle): string {
  return prepared.kind === 'refused' ? prepared.reason : prepared.kind;
}

it.each([
  ['too long', slow, { time: 3_000, memory: 512, resident: 800 }, 'took longer than 3 s to read; split it into parts'],
  [
    'too much',
    large,
    { time: 60_000, memory: 80, resident: 800 },
    'took more than 80 MB of memory to read; split it into parts',
  ],
])('ends what takes %s, and goes on with the next', async (_, text, limits, reason) => {
  const maker = createArticleMaker(limits);
  onTestFinished(() => maker.close());
  const prepare = (written: string) =>
    maker.prepare({ kind: 'file', file: articleFile('a.md', written), options, settledIn: [] }).then(outcomeOf);
  const prepared = await Promise.all([prepare(harbour), prepare(text), prepare(harbour)]);
  expect(prepared).toEqual(['ready', reason, 'ready']);
});

it('ends what holds too much beside its heap, and goes on with the next', async () => {
  const maker = createArticleMaker({ time: 60_000, memory: 512, resident: 350 });
  onTestFinished(() => maker.close());
  const prepare = (name: string, bytes: Uint8Array) =>
    maker.prepare({ kind: 'file', file: { origin: name, name, bytes }, options, settledIn: [] }).then(outcomeOf);
  const text = new TextEncoder().encode(harbour);
  // A hundred megabytes once they are unpacked, as bytes and as text.
  const packed = zipSync({ 'word/document.xml': new Uint8Array(99 * 1024 * 1024).fill(32) });
  const prepared = [await prepare('a.md', text), await prepare('b.docx', packed), await prepare('c.md', text)];
  expect(prepared).toEqual(['ready', 'took more than 512 MB of memory to read; split it into parts', 'ready']);
});

/** A workbook with one cell of so many megabytes. */
function cellOf(megabytes: number): Uint8Array {
  const [before, after] = [
    '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>',
    '</v></c></row></sheetData></worksheet>',
  ];
  const sheet = new Uint8Array(megabytes * 1024 * 1024).fill(97);
  sheet.set(strToU8(before));
  sheet.set(strToU8(after), sheet.length - after.length);
  const relation = '<Relationship Id="r" Type="x/worksheet" Target="s.xml"/>';
  return zipSync(
    {
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="S" r:id="r"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relation}</Relationships>`),
      'xl/s.xml': sheet,
    },
    { level: 1 },
  );
}

/** Made to be slow or large, each with what is said of it. */
const hostile: readonly (readonly [string, () => Uint8Array, string])[] = [
  [
    'bomb.docx',
    () => zipSync({ 'word/document.xml': new Uint8Array(300 * 1024 * 1024) }, { level: 1 }),
    'unpacked it is larger than 100 MB; split it into parts',
  ],
  [
    'pages.pdf',
    () => makePdf(Array.from({ length: 10_000 }, () => 'BT ET')),
    'it has 10000 pages; split it into parts of at most 2000',
  ],
  [
    'levels.html',
    () => strToU8(`<!doctype html>${'<div>'.repeat(1_001)}text`),
    'its HTML is nested deeper than 1,000 levels; save it anew',
  ],
  ['levels.json', () => strToU8('['.repeat(1_001)), 'nested deeper than 1,000 levels; save it flatter'],
  ['cell.xlsx', () => cellOf(200), 'unpacked it is larger than 100 MB; split it into parts'],
  ['text.xlsx', () => cellOf(40), 'a text in it is longer than ten million letters; split it into parts'],
  [
    'attributes.html',
    () => strToU8(`<!doctype html><p ${Array.from({ length: 30_000 }, (_, at) => `a${at}="b"`).join(' ')}>text`),
    'a tag of it has more than 500 attributes; save it anew',
  ],
  [
    'quoted.eml',
    () => strToU8(`From: a@example.org\nSubject: s\n\nOwn words.\n${'> a line that is quoted\n'.repeat(800_000)}`),
    'it has more than 150,000 lines; split it into parts',
  ],
];

/** Megabytes that the processes which this one has started have held at most. */
function peakOfStarted(): number {
  const peaks = startedBy(tasks).map((id) => {
    const status = isThere(id) ? readFileSync(`/proc/${id}/status`, 'utf8') : '';
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  });
  return Math.max(0, ...peaks);
}

it('gives each file that was made to be slow its sentence, and takes in the others of the import', async () => {
  const maker = createArticleMaker();
  onTestFinished(() => maker.close());
  let peak = 0;
  const { bot } = await openTestBot({
    samples: 'never',
    prepare: async (task) => {
      const prepared = await maker.prepare(task);
      if (existsSync(tasks)) peak = Math.max(peak, peakOfStarted());
      return prepared;
    },
  });
  onTestFinished(() => bot.close());
  async function* files(): AsyncGenerator<ArticleFile> {
    for (const [name, make] of hostile) {
      yield articleFile(`before-${name}.md`, `# Before ${name}\n\nThe harbour was opened before ${name}.\n`);
      yield { origin: `/in/${name}`, name, bytes: make() };
    }
  }
  const { added, refused } = await bot.library.importArticles(files());
  expect(refused.map(({ name, reason }) => [name, reason])).toEqual(hostile.map(([name, , reason]) => [name, reason]));
  expect(added).toEqual(hostile.map(([name]) => `before-${name}.md`));
  expect(peak).toBeLessThan(512);
});

it('makes the same of an article as it does in this thread, the file it came from included', async () => {
  const maker = createArticleMaker();
  onTestFinished(() => maker.close());
  const { prepareArticle } = await import('../../src/library/prepare-article.js');
  const task = { kind: 'file', file: articleFile('a.md', harbour), options, settledIn: [] } as const;
  const prepared = await maker.prepare(task);
  expect(prepared).toEqual(await prepareArticle(task));
  if (prepared.kind !== 'ready') return expect.fail('it is refused');
  const [made] = prepared.articles;
  if (!made) return expect.fail('it holds no article');
  const { life, ...record } = made.record;
  expect(life).toEqual({ collection: 'docs', title: 'Harbour' });
  const { article, source } = record;
  // What its file says beside its text stays as it was: only the text is analysed again.
  const again = await maker.prepare({ kind: 'kept', article, source, isRead: true });
  expect(again).toEqual({ ...prepared, articles: [{ ...made, record }] });
});

it('refuses what it is handed after it was closed', async () => {
  const maker = createArticleMaker();
  await maker.close();
  const task = { kind: 'file', file: articleFile('a.md', harbour), options, settledIn: [] } as const;
  expect(await maker.prepare(task)).toMatchObject({ kind: 'refused' });
});

/** What a process has had of the processor, in hundredths of a second. */
function ticksOf(id: number): number {
  return Number(readFileSync(`/proc/${id}/stat`, 'utf8').split(' ')[13]);
}

/** Whether it runs; what has ended and isn't waited for yet is listed as a zombie. */
function isThere(id: number): boolean {
  return existsSync(`/proc/${id}/stat`) && readFileSync(`/proc/${id}/stat`, 'utf8').split(' ')[2] !== 'Z';
}

/** Ids of the processes that one has started, as Linux lists them. */
function startedBy(folder: string): number[] {
  return readdirSync(folder)
    .map((task) => path.join(folder, task, 'children'))
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split(' '))
    .filter((id) => id.trim() !== '')
    .map(Number);
}

it.runIf(existsSync(tasks))('ends with the program, however that ends, also within an article', async () => {
  const program = `
    const { createArticleMaker } = await import(${JSON.stringify(pathToFileURL(compiled).href)});
    const { prepare } = createArticleMaker({ time: 600_000, memory: 512 });
    const task = (text) => ({
      kind: 'file',
      file: { origin: 'a.md', name: 'a.md', bytes: Buffer.from(text) },
      options: ${JSON.stringify(options)},
      settledIn: [],
    });
    console.log((await prepare(task(${JSON.stringify(harbour)}))).kind);
    await prepare(task('a\\n-\\n'.repeat(60_000)));
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void parent.kill('SIGKILL'));
  const [said] = await once(parent.stdout, 'data');
  expect(String(said)).toBe('ready\n');
  const [own] = startedBy(`/proc/${parent.pid}/task`);
  if (own === undefined) return expect.fail('it started no process');
  onTestFinished(() => {
    if (isThere(own)) process.kill(own, 'SIGKILL');
  });
  const begun = ticksOf(own);
  await vi.waitFor(() => expect(ticksOf(own)).toBeGreaterThan(begun + 20), { interval: 20, timeout: 10_000 });
  parent.kill('SIGKILL');
  await vi.waitFor(() => expect(isThere(own)).toBe(false), { interval: 20, timeout: 5_000 });
});

it.runIf(existsSync(tasks))(
  'begins anew where its process was ended by somebody else, between two articles',
  async () => {
    const maker = createArticleMaker();
    onTestFinished(() => maker.close());
    const prepare = () =>
      maker.prepare({ kind: 'file', file: articleFile('a.md', harbour), options, settledIn: [] }).then(outcomeOf);
    const before = startedBy(tasks);
    expect(await prepare()).toBe('ready');
    const [own] = startedBy(tasks).filter((id) => !before.includes(id));
    if (own === undefined) return expect.fail('it started no process');
    process.kill(own, 'SIGKILL');
    await vi.waitFor(() => expect(startedBy(tasks)).not.toContain(own), wait);
    expect(await prepare()).toBe('ready');
  },
);
