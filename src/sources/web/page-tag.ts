import { createHash } from 'node:crypto';

/** What tells a page apart from what it was. */
export interface PageTag {
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
  readonly hash?: string | undefined;
  /** What the list that names it says of it. */
  readonly listed?: string | undefined;
}

export function writeTag({ etag, modified, hash, listed }: PageTag): string {
  return JSON.stringify([etag ?? null, modified ?? null, hash ?? null, listed ?? null]);
}

/** What `writeTag` wrote; nothing of what it didn't. */
export function readTag(written: string | undefined): PageTag {
  try {
    const parts: unknown = JSON.parse(written ?? '');
    if (!Array.isArray(parts)) return {};
    const [etag, modified, hash, listed] = parts.map((part: unknown) => (typeof part === 'string' ? part : undefined));
    return { etag, modified, hash, listed };
  } catch {
    return {};
  }
}

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
