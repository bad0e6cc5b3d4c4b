import { createHash } from 'node:crypto';
import type { ArticleFile } from '../../domain.js';
import { fitLabel } from '../blocks/fit-text.js';

/** Something that was said, to be taken in as an article of its own. */
export interface Note {
  /** What it is known by when it is brought again. */
  readonly origin: string;
  /** Of the file that it becomes, without an ending. */
  readonly name: string;
  /** Who said it, in words. */
  readonly source: string;
  /** ISO 8601 date. */
  readonly day: string;
  /** Where it stands. */
  readonly url?: string | undefined;
  readonly text: string;
}

/** Characters of a title that is made of a text's first line. */
const longestTitle = 60;

/**
 * A note as a file of plain text: what was said stands in it letter for letter, under front matter that says who said
 * it, when and where. Nobody gave it a title, so it is its first words.
 */
export function makeNote({ origin, name, source, day, url, text }: Note): ArticleFile {
  const [first = ''] = text.trim().split('\n', 1);
  const matter = [
    ['title', fitLabel(first, longestTitle)],
    ['source', source],
    ['published', day],
    ...(url === undefined ? [] : [['url', url]]),
  ];
  // JSON's strings are YAML's too.
  const lines = matter.map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  const content = `---\n${lines.join('\n')}\n---\n\n${text.trim()}\n`;
  return { origin, name: `${name}.txt`, bytes: new TextEncoder().encode(content) };
}

/** A short name of a text, the same for the same one, from which it can't be read. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
