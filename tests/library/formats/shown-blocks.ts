import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticleFile } from '../../../src/domain.js';
import type { DocumentBlock } from '../../../src/library/formats/contract.js';

/** A file of those that real tools made. */
export function webFile(name: string): ArticleFile {
  const origin = path.join(import.meta.dirname, 'files', 'web', name);
  return { origin, name, bytes: readFileSync(origin) };
}

export function fileOf(text: string | Uint8Array, name = 'file'): ArticleFile {
  return { origin: `/${name}`, name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text };
}

export function textOf({ pieces }: DocumentBlock): string {
  return pieces.map(({ text }) => text).join('');
}

/** Blocks as a person would tell them: headings with their marks, items and rows with what leads them in. */
export function shownBlocks(blocks: readonly DocumentBlock[]): string[] {
  return blocks.map((block) => {
    const lead = block.leadIn === undefined ? undefined : blocks[block.leadIn];
    const mark = { heading: '#'.repeat(block.level ?? 0), item: '-', row: '|', head: '||', paragraph: '' }[block.kind];
    const opening = lead ? `${textOf(lead)} > ` : '';
    return `${opening}${mark === '' ? '' : `${mark} `}${textOf(block)}`;
  });
}
