import { isMap, isScalar, parseDocument } from 'yaml';
import { z } from 'zod';

/** What an author may say of an article before its text. */
interface FrontMatter {
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly published?: string | undefined;
  readonly collection?: string | undefined;
}

export interface FrontMatterText {
  readonly matter: FrontMatter;
  /** What follows the closing line, to the letter. */
  readonly text: string;
}

/** The front matter can't be read; the message says why, in a few words that fit behind a file name. */
export class FrontMatterError extends Error {
  override readonly name = 'FrontMatterError';
}

/** Longest front matter, and longest field of it, in UTF-16 units: a title stands beside each of its sentences. */
const matterLimit = 64 * 1024;
const fieldLimit = 500;

const words = z
  .string()
  .trim()
  .min(1)
  .max(fieldLimit, `must have at most ${fieldLimit} characters`)
  .refine((text) => !text.includes('\0'), 'must hold no NUL characters')
  // Half a character, which an escape can name, could not be stored as it is.
  .refine((text) => !/\p{Surrogate}/u.test(text), 'must hold whole characters');
const schema = z.object({
  title: words.optional(),
  source: words.optional(),
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  language: z
    .string()
    .max(fieldLimit, 'must be a language tag such as en or fr')
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag such as en or fr')
    .transform((tag) => tag.split('-', 1).join('').toLowerCase())
    .optional(),
  published: z.iso.date({ error: 'must be a date such as 2026-05-12' }).optional(),
  collection: words.optional(),
});

const block = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;

/**
 * Splits a text into the YAML front matter between its first two `---` lines, if it starts with one, and the rest.
 * Unknown fields are left to whoever else reads them.
 * @throws {FrontMatterError} where a front matter is begun but can't be understood.
 */
export function readFrontMatter(content: string): FrontMatterText {
  if (!/^---[ \t]*\r?\n/.test(content)) return { matter: {}, text: content };
  const found = block.exec(content);
  if (found?.index !== 0) throw new FrontMatterError('its front matter has no closing --- line');
  if ((found[1] ?? '').length > matterLimit) throw new FrontMatterError('its front matter is longer than 64 KB');
  return { matter: checkFields(parseYaml(found[1] ?? '')), text: content.slice(found[0].length) };
}

function parseYaml(yaml: string): unknown {
  try {
    // The parser's own check compares each key with all before it.
    const document = parseDocument(yaml, { uniqueKeys: false });
    const [error] = document.errors;
    if (error) throw error;
    requireDistinctKeys(document.contents);
    return document.toJS() ?? {};
  } catch (error) {
    if (error instanceof FrontMatterError) throw error;
    throw new FrontMatterError(`its front matter is not valid YAML: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const [reason] = error instanceof Error ? error.message.split('\n') : [];
  // The parser passes on where its stack ended as a mistake of the author's.
  if (reason?.includes('call stack')) return 'it is nested too deeply';
  return reason?.replace(/:$/, '') ?? 'unreadable';
}

function requireDistinctKeys(contents: unknown): void {
  if (!isMap(contents)) return;
  const seen = new Set<unknown>();
  for (const { key } of contents.items) {
    const name = isScalar(key) ? key.value : key;
    if (seen.has(name)) throw new FrontMatterError(`its front matter gives ${String(name)} twice`);
    seen.add(name);
  }
}

function checkFields(fields: unknown): FrontMatter {
  const checked = schema.safeParse(fields);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const where = issue?.path.join('.');
  throw new FrontMatterError(
    where ? `${where} in its front matter ${describe(issue)}` : 'its front matter is not a list of fields',
  );
}

function describe(issue: z.core.$ZodIssue | undefined): string {
  return issue?.message.startsWith('must') ? issue.message : 'must be a text';
}
