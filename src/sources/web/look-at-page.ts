import type { LookedItem } from '../contract.js';
import type { SafeFetcher } from '../http/create-safe-fetcher.js';
import type { ReadableNames } from '../readable-names.js';
import { isReadType, namePage } from './name-page.js';
import { hashOf, readTag, writeTag } from './page-tag.js';

/** Who fetches, and what is read. */
export interface WebTools {
  readonly fetcher: SafeFetcher;
  readonly names: ReadableNames;
}

export interface PageQuestion {
  readonly key: string;
  readonly address: string;
  /** The tag that it was seen with. */
  readonly tag: string | undefined;
  /** What the list that names it says of it: where that is as it was, the page isn't asked for. */
  readonly listed?: string | undefined;
  readonly signal: AbortSignal;
}

/** Bytes of a page or a file at most. */
const pageLimit = 50_000_000;

/** A page as it is now: the item, and where it led in the end. `gone` where the server says that there is none. */
export type LookedPage = { readonly item: LookedItem; readonly address?: string } | 'gone';

/** Asks for a page, if anything may have changed. @throws {SourceError} where it can't be read. */
export async function lookAtPage(
  { fetcher, names }: WebTools,
  { key, address, tag, listed, signal }: PageQuestion,
): Promise<LookedPage> {
  const before = readTag(tag);
  if (listed !== undefined && before.listed === listed) return { item: { kind: 'same', key } };
  const { etag, modified } = before;
  const accepts = (type: string, at: URL) => isReadType(type, at, names.isArticleName);
  const answer = await fetcher.fetch(address, { etag, modified, accepts, limit: { bytes: pageLimit } }, signal);
  if (answer.kind === 'gone') return 'gone';
  const sameAs = (now: string): LookedPage => ({
    item: { kind: 'same', key, ...(now !== tag && { tag: now }) },
    address: answer.address.href,
  });
  if (answer.kind === 'unchanged') return sameAs(writeTag({ ...before, listed }));
  const { bytes } = answer;
  const now = { etag: answer.etag, modified: answer.modified, hash: hashOf(bytes), listed };
  if (now.hash === before.hash) return sameAs(writeTag(now));
  const url = answer.address.href;
  const name = namePage(answer.address, answer.type, names.isArticleName);
  const item = {
    kind: 'there',
    key,
    tag: writeTag(now),
    name,
    origin: address,
    url,
    bytes: async () => bytes,
  } as const;
  return { item, address: url };
}
