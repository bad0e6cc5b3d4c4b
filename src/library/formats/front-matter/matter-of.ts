import type { Fields } from '../../../fields.js';
import { ArticleRefused } from '../../article-refused.js';
import type { DocumentMatter } from '../contract.js';
import { lifeOfMatter } from '../life/life-of-matter.js';
import { readDate } from '../read-date.js';

export interface ReadMatter {
  readonly matter: DocumentMatter;
  readonly isDraft: boolean;
  readonly notes: readonly string[];
}

/** UTF-16 units of a field at most: a title stands beside each of its article's sentences. */
const fieldLimit = 500;

/** Names that sites give to each field, the first that can be used counts. */
const names = {
  title: ['title'],
  source: ['source', 'publisher'],
  url: ['url', 'canonical', 'canonical_url', 'canonicalUrl', 'permalink', 'link'],
  language: ['language', 'lang', 'locale'],
  published: ['published', 'date', 'publishDate', 'publish_date', 'published_at', 'datePublished', 'pubDate'],
  collection: ['collection'],
} as const;

type FieldName = keyof typeof names;

/** A field as it is kept, or in a few words why it can't be. */
type Read = { readonly value: string } | { readonly failure: string };

/**
 * What of an article's front matter is used. Fields that nobody here knows are left to whoever else reads them; of one
 * that is known and can't be used there is a note.
 * @throws {ArticleRefused} for a collection or a window that can't be used: who may see the article goes by it.
 */
export function matterOf(fields: Fields): ReadMatter {
  const notes: string[] = [];
  const matter: Partial<Record<FieldName, string>> = {};
  for (const field of Object.keys(names) as FieldName[]) {
    const given = names[field].filter((name) => isGiven(fields[name], field));
    const read = given.map((name) => ({ name, read: readers[field](single(fields[name])) }));
    const usable = read.find(({ read }) => 'value' in read);
    if (usable && 'value' in usable.read) matter[field] = usable.read.value;
    else {
      const [first] = read;
      if (first && 'failure' in first.read && field === 'collection') {
        throw new ArticleRefused(`collection in its front matter ${first.read.failure}`);
      }
      if (first && 'failure' in first.read)
        notes.push(`${first.name} in its front matter ${first.read.failure}; it was not used`);
    }
  }
  const { life, notes: ofLife } = lifeOfMatter(fields);
  const isDraft = fields.published === false || fields.draft === true;
  return { matter: { ...matter, ...(life && { life }) }, isDraft, notes: [...notes, ...ofLife] };
}

/** `published` says whether as well as when. */
function isGiven(value: unknown, field: FieldName): boolean {
  if (value === undefined || value === null || value === '') return false;
  return !(field === 'published' && typeof value === 'boolean');
}

/** Of a list the first. */
function single(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

const readers: Readonly<Record<FieldName, (value: unknown) => Read>> = {
  title: readWords,
  source: readWords,
  collection: readWords,
  url: (value) => {
    const read = readWords(value);
    if ('failure' in read) return read;
    const isAbsolute = URL.canParse(read.value) && /^https?:$/.test(new URL(read.value).protocol);
    return isAbsolute ? read : { failure: 'is no whole http or https address, so citations carry no link' };
  },
  language: (value) => {
    const tag = /^([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*$/.exec(typeof value === 'string' ? value.trim() : '');
    return tag?.[1] ? { value: tag[1].toLowerCase() } : { failure: 'must be a language tag such as en or fr' };
  },
  published: (value) => {
    // TOML has dates of its own.
    const date = readDate(value instanceof Date ? value.toISOString() : String(value));
    return date === undefined ? { failure: 'must be a date such as 2026-05-12' } : { value: date };
  },
};

/** Words of one line, as fields hold them. */
export function readWords(value: unknown): Read {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (!isPlain) return { failure: 'must be a text' };
  const text = String(value).replace(/\s+/g, ' ').trim();
  if (text === '') return { failure: 'must be a text' };
  if (text.length > fieldLimit) return { failure: `must have at most ${fieldLimit} characters` };
  if (text.includes('\0')) return { failure: 'must hold no NUL characters' };
  // Half a character, which an escape can name, could not be stored as it is.
  if (/\p{Surrogate}/u.test(text)) return { failure: 'must hold whole characters' };
  return { value: text };
}
