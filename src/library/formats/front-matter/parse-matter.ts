import { parse as parseToml } from 'smol-toml';
import { isMap, isScalar, parseDocument } from 'yaml';
import { type Fields, isFields } from '../../../fields.js';

export type ParsedMatter =
  | { readonly fields: Fields; readonly notes: readonly string[] }
  | { readonly failure: string };

/** The fields of a front matter, or in a few words why it can't be read. */
export function parseMatter(notation: 'YAML' | 'TOML' | 'JSON', matter: string): ParsedMatter {
  try {
    if (notation === 'YAML') return parseYaml(matter);
    const fields: unknown = notation === 'TOML' ? parseToml(matter) : JSON.parse(matter);
    return isFields(fields) ? { fields, notes: [] } : { failure: 'it is not a list of fields' };
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}

function parseYaml(yaml: string): ParsedMatter {
  // The parser's own check compares each key with all before it.
  const document = parseDocument(yaml, { uniqueKeys: false });
  const [error] = document.errors;
  if (error) return { failure: reasonOf(error) };
  const fields: unknown = document.toJS() ?? {};
  if (!isFields(fields)) return { failure: 'it is not a list of fields' };
  return {
    fields,
    notes: repeated(document.contents).map((key) => `its front matter gives ${key} twice; the last counts`),
  };
}

function repeated(contents: unknown): string[] {
  if (!isMap(contents)) return [];
  const names = contents.items.map(({ key }) => String(isScalar(key) ? key.value : key).slice(0, 100));
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.has(name) || !seen.add(name)))];
}

function reasonOf(error: unknown): string {
  const [reason] = error instanceof Error ? error.message.split('\n') : [];
  // The parser passes on where its stack ended as a mistake of the author's.
  if (reason?.includes('call stack')) return 'it is nested too deeply';
  return reason?.replace(/:$/, '') ?? 'unreadable';
}
