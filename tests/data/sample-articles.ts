import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../../data/articles/', import.meta.url);

export interface SampleArticle {
  /** File name. */
  readonly name: string;
  /** Front matter as YAML reads it. */
  readonly matter: unknown;
  /** What stands after the front matter. */
  readonly text: string;
}

/** Names of all files in the folder of sample articles. */
export function listSampleArticles(): string[] {
  return readdirSync(folder).sort();
}

/** @throws {Error} where the file doesn't open with front matter between two `---` lines. */
export function readSampleArticle(name: string): SampleArticle {
  const content = readFileSync(new URL(name, folder), 'utf8');
  const [, yaml, text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content) ?? [];
  if (yaml === undefined || text === undefined) throw new Error(`${name} does not open with front matter.`);
  return { name, matter: parse(yaml), text };
}

/** Non-empty lines that aren't headings: each sample article keeps a paragraph on one line. */
export function paragraphsOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** Sentences of a paragraph; enough for the sample articles, which use no abbreviations with a full stop. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?])\s+/);
}
