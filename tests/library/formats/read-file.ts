import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { FormatReader, ReadDocument } from '../../../src/library/formats/contract.js';

/** The bytes of one of the files that `files/make.sh` makes. */
export function fileBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(import.meta.dirname, 'files', name)));
}

/** The only document of a file. */
export async function readBytes(reader: FormatReader, bytes: Uint8Array, name = 'a.file'): Promise<ReadDocument> {
  const documents = await reader.read({ origin: name, name, bytes });
  const [document] = documents;
  if (!document || documents.length > 1) throw new Error(`${documents.length} documents`);
  return document;
}

export function readFile(reader: FormatReader, name: string): Promise<ReadDocument> {
  return readBytes(reader, fileBytes(name), name);
}

/** A document's blocks, a line each: `heading2: Fees`, `item <3: a boat` where block 3 leads it in. */
export function linesOf({ blocks }: ReadDocument): string[] {
  return blocks.map(({ kind, level, leadIn, pieces }) => {
    const led = leadIn === undefined ? '' : ` <${leadIn}`;
    return `${kind}${level ?? ''}${led}: ${pieces.map(({ text }) => text).join('')}`;
  });
}

export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
