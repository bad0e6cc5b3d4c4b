import { SaxesParser } from 'saxes';
import { SourceError } from '../source-error.js';

/** What a sitemap lists. */
export interface Sitemap {
  readonly kind: 'pages' | 'sitemaps';
  /** As they are written, in their order. */
  readonly entries: readonly SitemapEntry[];
}

export interface SitemapEntry {
  readonly address: string;
  /** Day or instant of the last change, as the sitemap writes it. */
  readonly changed?: string;
}

/** Entries of one sitemap at most, as its protocol has it. */
const entryLimit = 50_000;

/** Reads a sitemap, an index of sitemaps, or plain lines of addresses. @throws {SourceError} for what is none. */
export function parseSitemap(bytes: Uint8Array): Sitemap {
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '');
  if (/^\s*https?:\/\//.test(text)) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return {
      kind: 'pages',
      entries: lines
        .filter((line) => line !== '')
        .slice(0, entryLimit)
        .map((address) => ({ address })),
    };
  }
  const entries: SitemapEntry[] = [];
  const path: string[] = [];
  let kind: Sitemap['kind'] | undefined;
  let entry: { address?: string; changed?: string } = {};
  let words = '';
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new SourceError('it has a document type, which no sitemap needs');
  });
  parser.on('opentag', ({ name }) => {
    const local = name.replace(/^.*:/, '');
    path.push(local);
    words = '';
    if (path.length === 1) kind = local === 'urlset' ? 'pages' : local === 'sitemapindex' ? 'sitemaps' : undefined;
    if (path.length === 2) entry = {};
  });
  const addWords = (more: string) => {
    // Longer than any address is nothing of ours.
    if (words.length < 10_000) words += more;
  };
  parser.on('text', addWords);
  parser.on('cdata', addWords);
  parser.on('closetag', () => {
    const name = path.pop();
    if (path.length === 2 && name === 'loc') entry.address = words.trim();
    if (path.length === 2 && name === 'lastmod') entry.changed = words.trim();
    if (path.length === 1 && entry.address && entries.length < entryLimit) {
      const { address, changed } = entry;
      entries.push({ address, ...(changed && { changed }) });
    }
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('it is no sitemap: its XML is damaged', { cause: error });
  }
  if (!kind) throw new SourceError('it is no sitemap');
  return { kind, entries };
}
