import type { ArticleFile } from '../../../domain.js';
import { ArticleRefused } from '../../article-refused.js';
import type { FormatReader, ReadDocument } from '../contract.js';
import { DocumentWriter } from '../document-writer.js';
import { leftOutOf } from '../packed/tell-losses.js';
import { CodeLines } from './code-lines.js';
import { columnsOf } from './columns.js';
import { FlowReader } from './flow-reader.js';
import { findFrames } from './frames.js';
import { LineJoiner, wordsWithin } from './join-lines.js';
import { type Line, linesOf } from './lines.js';
import { openPdf, type PdfPage } from './open-pdf.js';
import { artifact } from './page-runs.js';
import { PageTables } from './page-tables.js';
import { taggedBlocks } from './tagged-blocks.js';
import { TaggedReader } from './tagged-reader.js';
import { findSizes } from './type-sizes.js';

const megabyte = 1024 * 1024;

/** Reads the pages of a PDF. */
export const pdfReader: FormatReader = {
  format: 'pdf',
  endings: ['.pdf'],
  version: 2,
  sizeLimit: 50 * megabyte,
  recognizes: (bytes) => Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-'),
  read: readPdf,
};

/** Letters of a page, in the middle of all, below which pages are pictures. */
const fewestLetters = 8;

async function readPdf({ bytes }: ArticleFile): Promise<ReadDocument[]> {
  const { pages, matter } = await openPdf(bytes);
  const frameTexts: string[] = [];
  const framed = pages.map(({ runs, height }) => {
    const own = runs.filter(({ mark }) => mark !== artifact);
    const artifacts = linesOf(runs.filter(({ mark }) => mark === artifact));
    frameTexts.push(...artifacts.map(({ text }) => text));
    return { runs: own, lines: linesOf(own), height };
  });
  refuseScan(framed.map(({ lines }) => lines));
  const frames = findFrames(framed);
  const flows = framed.map(({ runs, lines }, index) => {
    if (pages[index]?.tags) return [lines];
    const frame = frames[index] ?? new Set();
    const inFrame = new Set([...frame].flatMap((line) => line.runs));
    frameTexts.push(...[...frame].map(({ text }) => text));
    return columnsOf(runs.filter((run) => !inFrame.has(run))).map(linesOf);
  });
  const all = flows.flat();
  const leading = leadingOf(all);
  const code = new CodeLines(all.flat(), leading);
  const texts = flows.map((columns, index) =>
    pages[index]?.tags ? columns : columns.map((column) => code.without(column, columns.flat())),
  );
  const lines = texts.flat(2);
  const writer = new DocumentWriter();
  const joiner = new LineJoiner(wordsWithin(lines.map(({ text }) => text)));
  const tables = new PageTables(writer);
  const sizes = findSizes(texts.flat(), leading);
  const reader = new FlowReader(writer, tables, joiner, sizes, leading);
  const tagged = pages.map(({ tags, runs }) => tags && taggedBlocks(tags, runs));
  const hasHeads = tagged.some((blocks) => blocks?.some(({ kind }) => kind === 'heading'));
  const byTags = new TaggedReader(writer, reader, tables, joiner, sizes, code, hasHeads);
  for (const [index, columns] of texts.entries()) {
    const blocks = tagged[index];
    if (blocks) byTags.read(blocks, index + 1);
    else for (const column of columns) reader.read(column, index + 1);
  }
  reader.end();
  writer.endList();
  if (writer.blocks.length === 0) throw new ArticleRefused('empty: it holds no text');
  return [
    {
      matter,
      blocks: writer.blocks,
      leftOut: leftOutOf({
        'running headers, footers and page numbers': [...frameTexts, ...tables.repeated],
        code: code.found,
        'a table of contents': reader.contents,
        'turned text': pages.flatMap(({ turned }) => turned),
      }),
      notes: notesOn(
        pages,
        framed.map((page) => page.lines),
        joiner.joined,
      ),
    },
  ];
}

/** Throws for pages that hold hardly a letter. */
function refuseScan(pages: readonly (readonly Line[])[]): void {
  const letters = pages.map((lines) =>
    lines.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0),
  );
  const all = letters.reduce((sum, each) => sum + each, 0);
  if (all < fewestLetters * pages.length) {
    throw new ArticleRefused('a scan without text; have its text recognized (OCR) and save it again');
  }
  const unknown = pages.flat().reduce((sum, { text }) => sum + (text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0), 0);
  if (unknown > all / 3) {
    throw new ArticleRefused(
      'its fonts don’t say which letters they show; have its text recognized (OCR) and save it again',
    );
  }
}

/** Most usual distance of two lines, in sizes of their letters. */
function leadingOf(columns: readonly (readonly Line[])[]): number {
  const counts = new Map<number, number>();
  for (const lines of columns) {
    for (const [index, { y, size, text }] of lines.entries()) {
      const above = lines[index - 1];
      if (!above || above.size !== size || y <= above.y) continue;
      const leading = Math.round(((y - above.y) / size) * 20) / 20;
      if (leading < 2.5) counts.set(leading, (counts.get(leading) ?? 0) + text.length);
    }
  }
  const [usual] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [1.2, 0]);
  return Math.min(usual, 1.8);
}

function notesOn(pages: readonly PdfPage[], lines: readonly (readonly Line[])[], joined: number): string[] {
  const empty = pages.flatMap((_, index) => (lines[index]?.length === 0 ? [index + 1] : []));
  const named = `${empty.slice(0, 20).join(', ')}${empty.length > 20 ? ' and others' : ''}`;
  return [
    ...(empty.length === 1 ? [`page ${named} holds no text`] : empty.length > 1 ? [`pages ${named} hold no text`] : []),
    ...(joined === 1 ? ['1 word broken at a line’s end is put together'] : []),
    ...(joined > 1 ? [`${joined} words broken at a line’s end are put together`] : []),
  ];
}
