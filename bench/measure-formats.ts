import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { FormatReader } from '../src/library/formats/contract.js';
import { docxReader } from '../src/library/formats/docx/read-docx.js';
import { odtReader } from '../src/library/formats/odt/read-odt.js';
import { pdfReader } from '../src/library/formats/pdf/read-pdf.js';
import { pptxReader } from '../src/library/formats/pptx/read-pptx.js';
import { xlsxReader } from '../src/library/formats/xlsx/read-xlsx.js';
import { enlarge } from './enlarge-file.js';

/** What reading a file once costs. */
export interface FormatCost {
  /** Of the middle one of the runs. */
  readonly milliseconds: number;
  /** Largest memory of the process, in MB. */
  readonly peak: number;
  readonly megabytes: number;
}

const readers: readonly FormatReader[] = [docxReader, odtReader, pdfReader, pptxReader, xlsxReader];

/** Reads a file with nothing but the library that its reader stands on. */
async function readBare(format: string, bytes: Uint8Array): Promise<unknown> {
  switch (format) {
    case 'pdf': {
      const { extractText, getDocumentProxy } = await import('unpdf');
      return await extractText(await getDocumentProxy(bytes.slice(), { verbosity: 0 }));
    }
    case 'docx':
      return await (await import('mammoth')).default.convertToHtml({ buffer: Buffer.from(bytes) });
    case 'xlsx':
      return await (await import('read-excel-file/node')).default(Buffer.from(bytes));
    default:
      return parseParts(bytes);
  }
}

/** All XML in an archive, through the parser and no further. */
function parseParts(bytes: Uint8Array): number {
  const parts = unzipSync(bytes, { filter: ({ name }) => /content\.xml$|slides\/[^/]+\.xml$/.test(name) });
  let elements = 0;
  for (const part of Object.values(parts)) {
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on('opentag', () => {
      elements += 1;
    });
    parser.write(new TextDecoder().decode(part)).close();
  }
  return elements;
}

const [side = 'own', file = '', times = '1', runs = '5'] = process.argv.slice(2);
const format = path.extname(file).slice(1);
const reader = readers.find((each) => each.format === format);
if (!reader) throw new Error(`no reader of ${format}`);
const bytes = enlarge(format, new Uint8Array(readFileSync(file)), Number(times));
const took: number[] = [];
for (let run = 0; run < Number(runs); run += 1) {
  const from = performance.now();
  if (side === 'own') await reader.read({ origin: file, name: file, bytes });
  else await readBare(format, bytes);
  took.push(performance.now() - from);
}
const cost: FormatCost = {
  milliseconds: took.sort((one, other) => one - other)[Math.floor(took.length / 2)] ?? 0,
  peak: process.resourceUsage().maxRSS / 1024,
  megabytes: bytes.length / 1024 / 1024,
};
process.stdout.write(JSON.stringify(cost));
