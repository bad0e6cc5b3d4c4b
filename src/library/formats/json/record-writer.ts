import type { SourcePlace } from '../../../domain.js';
import { ArticleRefused } from '../../article-refused.js';
import type { DocumentBlock } from '../contract.js';
import { readLines } from '../read-lines.js';

/** UTF-16 units of a value from which it is a text by itself and no part of a row. */
const textLength = 300;

/** Names that stand before a value at most, the innermost: in deep data they would be longer than the data. */
const pathLimit = 10;

/** Writes records as blocks: a row for the short fields of each, then its texts, which the row gives their sense. */
export class RecordWriter {
  readonly blocks: DocumentBlock[] = [];
  private readonly limit: number;
  private records = 0;
  private readonly fields = new FieldReader();
  private groups = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  addHeading(text: string, level: number): void {
    if (/[\p{L}\p{N}]/u.test(text)) this.blocks.push({ kind: 'heading', level, pieces: [{ text }] });
  }

  /** Each value of an array with its place: its line where it stands on one, else how many-eth it is. */
  addAll(values: readonly unknown[], lines?: readonly number[]): void {
    this.groups += 1;
    for (const [index, value] of values.entries()) {
      const line = lines?.[index];
      this.write(value, { row: index + 1, ...(line !== undefined && { line }) });
    }
  }

  add(value: unknown): void {
    this.groups += 1;
    this.write(value, undefined);
  }

  private write(value: unknown, place: SourcePlace | undefined): void {
    this.records += 1;
    if (this.records > this.limit) throw new ArticleRefused('it holds more than 100,000 records; split it into parts');
    const short: string[] = [];
    const texts: { readonly name: string; readonly text: string }[] = [];
    for (const { name, text } of this.fields.read(value)) {
      if (text.length >= textLength || text.includes('\n')) texts.push({ name, text });
      else if (/[\p{L}\p{N}]/u.test(text)) short.push(name === '' ? text : `${name} ${text}`);
    }
    const common = { group: this.groups, ...(place && { place }) };
    const first = this.blocks.length;
    if (short.length > 0) this.blocks.push({ kind: 'row', pieces: [{ text: short.join(' · ') }], ...common });
    const lead = short.length > 0 && { leadIn: first };
    for (const { text } of texts) {
      for (const { pieces } of readLines(text.split(/\r?\n/)))
        this.blocks.push({ kind: 'item', pieces, ...common, ...lead });
    }
  }
}

interface Field {
  readonly name: string;
  readonly text: string;
}

/** Names of fields whose words are remembered, at most: records have the same ones. */
const knownLimit = 10_000;

class FieldReader {
  private readonly names = new Map<string, string>();

  /** The values of a record with the names that lead to them; values of one list are one. */
  read(value: unknown): Field[] {
    const fields: Field[] = [];
    this.add(value, [], fields);
    return fields;
  }

  private add(value: unknown, path: readonly string[], fields: Field[]): void {
    if (Array.isArray(value)) {
      const plain = value.filter((one) => typeof one !== 'object' || one === null);
      const texts = plain.map(textOf).filter((one) => one !== '');
      addField(texts.join(', '), path, fields);
      for (const one of value) if (typeof one === 'object' && one !== null) this.add(one, path, fields);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) {
        this.add(one, [...path, this.nameOf(name)].slice(-pathLimit), fields);
      }
    } else addField(textOf(value), path, fields);
  }

  private nameOf(key: string): string {
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = nameOf(key);
    if (this.names.size < knownLimit) this.names.set(key, name);
    return name;
  }
}

function addField(text: string, path: readonly string[], fields: Field[]): void {
  if (text !== '') fields.push({ name: path.join(' '), text });
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The name of a field in words: `dueDate` and `due_date` are "due date". */
export function nameOf(key: string): string {
  const words = key
    .replace(/[_-]+/g, ' ')
    .replace(/(?<=\p{Ll})\p{Lu}(?=\p{Ll})/gu, (letter) => ` ${letter.toLowerCase()}`);
  return words.trim();
}
