import type { DocumentMatter } from './contract.js';
import { readDate } from './read-date.js';

/** UTF-16 units of a field and of an address at most. */
const fieldLimit = 500;
const addressLimit = 2_000;

/** What a file says of its document, as it came. */
export interface RawMatter {
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  /** A language tag: `en`, `de-AT`, `pt_BR`. */
  readonly language?: string | undefined;
  readonly published?: string | undefined;
}

/** The fields that can be used, as they are kept; the others are left out. */
export function tidyMatter({ title, source, url, language, published }: RawMatter): DocumentMatter {
  const fields = {
    title: tidyWords(title),
    source: tidyWords(source),
    url: webAddress(url),
    language: /^\s*([A-Za-z]{2,3})(?![A-Za-z])/.exec(language ?? '')?.[1]?.toLowerCase(),
    published: readDate(published ?? ''),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Words of one line, cut to what a field holds; undefined where there are none. */
function tidyWords(words = ''): string | undefined {
  const line = words
    .replace(/[\0\u00ad\u200b\ufeff]|\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= fieldLimit) return line === '' ? undefined : line;
  return `${line.slice(0, fieldLimit - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

/** An address of the web, as it is written once it is parsed. */
export function webAddress(text = ''): string | undefined {
  if (text.length > addressLimit || !URL.canParse(text.trim())) return undefined;
  const url = new URL(text.trim());
  const isOpen = (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '';
  return isOpen && url.href.length <= addressLimit ? url.href : undefined;
}
