import { ArticleRefused } from '../../article-refused.js';
import type { DocumentBlock, ReadDocument } from '../contract.js';
import { tidyMatter } from '../tidy-matter.js';
import { parseJson } from './parse-json.js';
import { nameOf, RecordWriter } from './record-writer.js';

type Fields = Readonly<Record<string, unknown>>;

/** Objects in a file at most. */
const recordLimit = 100_000;

/**
 * Data as one document: each object of an array is a row of its fields, with its nth place; what an object has of
 * arrays stands under a heading with the array's name. @throws {ArticleRefused} for what is no JSON or holds no words.
 */
export function readJson(bytes: Uint8Array): ReadDocument {
  const { value, lines } = parseJson(bytes);
  const writer = new RecordWriter(recordLimit);
  if (Array.isArray(value)) writer.addAll(value, lines);
  else if (isFields(value)) addFields(writer, value, 1);
  else writer.addAll([value]);
  const blocks: readonly DocumentBlock[] = writer.blocks;
  if (!blocks.some(({ kind }) => kind !== 'heading')) throw new ArticleRefused('the data holds no words');
  return { matter: matterOf(value), blocks, leftOut: [], notes: [] };
}

/** What isn't an array is one row; each array of objects comes after, under its name. */
function addFields(writer: RecordWriter, fields: Fields, level: number): void {
  const entries = Object.entries(fields);
  const lists = entries.filter(([, value]) => Array.isArray(value) && value.some(isFields));
  const groups = entries.filter(([, value]) => isFields(value) && Object.values(value).some(isFieldsList));
  const set = new Set([...lists, ...groups].map(([name]) => name));
  writer.add(Object.fromEntries(entries.filter(([name]) => !set.has(name))));
  for (const [name, value] of entries) {
    if (!set.has(name)) continue;
    writer.addHeading(nameOf(name), Math.min(6, level));
    if (Array.isArray(value)) writer.addAll(value);
    else if (isFields(value)) addFields(writer, value, level + 1);
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFieldsList(value: unknown): boolean {
  return Array.isArray(value) && value.some(isFields);
}

function matterOf(value: unknown): ReadDocument['matter'] {
  if (!isFields(value)) return {};
  const text = (name: string) => (typeof value[name] === 'string' ? value[name] : undefined);
  return tidyMatter({
    title: text('title') ?? text('name'),
    url: text('url'),
    language: text('lang') ?? text('language'),
    published: text('published') ?? text('date'),
  });
}
