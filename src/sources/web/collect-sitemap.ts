import type { SafeFetcher } from '../http/create-safe-fetcher.js';
import { gunzipBytes } from '../http/read-body.js';
import { SourceError } from '../source-error.js';
import { hashOf, type PageTag, readTag, writeTag } from './page-tag.js';
import { parseSitemap, type Sitemap, type SitemapEntry } from './parse-sitemap.js';

/** A site's pages, as its sitemaps list them. */
export interface CollectedSitemap {
  readonly pages: readonly SitemapEntry[];
  /** Whether all of its sitemaps could be read, and no page was left out for their number. */
  readonly isWhole: boolean;
  /** Names the sitemaps as they were read; absent where they don't say of each page when it changed. */
  readonly stamp?: string;
}

/** Bytes of a sitemap at most, packed and unpacked, as its protocol has it. */
const sitemapLimit = 50_000_000;
const sitemapsLimit = 500;
const pagesLimit = 50_000;

/** Reads a sitemap and those that it names. @throws {SourceError} where the first one can't be read. */
export async function collectSitemap(
  fetcher: SafeFetcher,
  root: string,
  signal: AbortSignal,
): Promise<CollectedSitemap> {
  const pages = new Map<string, SitemapEntry>();
  const tags: (readonly [string, string])[] = [];
  const waiting = [root];
  const known = new Set(waiting);
  let isWhole = true;
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const read = await readSitemap(fetcher, address, signal).catch((error: unknown) => {
      if (address === root || !(error instanceof SourceError)) throw error;
      isWhole = false;
      return undefined;
    });
    if (!read) continue;
    tags.push([address, writeTag(read.tag)]);
    for (const entry of read.sitemap.entries) {
      const href = addressWithin(entry.address, root);
      if (href === undefined) continue;
      if (read.sitemap.kind === 'pages') {
        if (pages.size < pagesLimit) pages.set(href, { ...entry, address: href });
        else isWhole = false;
      } else if (!known.has(href)) {
        if (known.size < sitemapsLimit) waiting.push(known.add(href) && href);
        else isWhole = false;
      }
    }
  }
  const isDated = [...pages.values()].every(({ changed }) => changed !== undefined);
  return { pages: [...pages.values()], isWhole, ...(isWhole && isDated && { stamp: JSON.stringify(tags) }) };
}

/** Whether all sitemaps are as a stamp names them. */
export async function isUnchanged(fetcher: SafeFetcher, stamp: string, signal: AbortSignal): Promise<boolean> {
  for (const [address, written] of readStamp(stamp)) {
    const { etag, modified, hash } = readTag(written);
    const question = { etag, modified, accepts: () => true, limit: { bytes: sitemapLimit } };
    const answer = await fetcher.fetch(address, question, signal);
    const isSame = answer.kind === 'unchanged' || (answer.kind === 'read' && hashOf(answer.bytes) === hash);
    if (!isSame) return false;
  }
  return true;
}

async function readSitemap(
  fetcher: SafeFetcher,
  address: string,
  signal: AbortSignal,
): Promise<{ readonly sitemap: Sitemap; readonly tag: PageTag }> {
  const answer = await fetcher.fetch(address, { accepts: () => true, limit: { bytes: sitemapLimit } }, signal);
  if (answer.kind !== 'read') throw new SourceError('there is no such sitemap');
  const { bytes, etag, modified } = answer;
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isPacked ? await gunzipBytes(bytes, sitemapLimit) : bytes;
  return { sitemap: parseSitemap(plain), tag: { etag, modified, hash: hashOf(bytes) } };
}

function readStamp(stamp: string): readonly (readonly [string, string])[] {
  try {
    const pairs: unknown = JSON.parse(stamp);
    if (!Array.isArray(pairs)) return [['', '']];
    return pairs.map((pair: unknown) => (Array.isArray(pair) ? [String(pair[0]), String(pair[1])] : ['', '']));
  } catch {
    return [['', '']];
  }
}

/** A site speaks for itself and for what is below its name, and for no others. */
function addressWithin(written: string, root: string): string | undefined {
  if (!URL.canParse(written, root)) return undefined;
  const address = new URL(written, root);
  const site = new URL(root).hostname.replace(/^www\./, '');
  const isWithin = address.hostname === site || address.hostname.endsWith(`.${site}`);
  address.hash = '';
  return isWithin && /^https?:$/.test(address.protocol) ? address.href : undefined;
}
