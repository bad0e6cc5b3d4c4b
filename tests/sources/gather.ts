import type { SourceSpec } from '../../src/domain.js';
import type { LookedItem, SourceReader } from '../../src/sources/contract.js';
import { readableNames } from './names.js';

export { readableNames };

/** What a look came to, its items read as whoever keeps in step reads them. */
export interface Gathered {
  readonly isWhole: boolean | undefined;
  readonly stamp: string | undefined;
  /** Keys by what is said of them. */
  readonly same: readonly string[];
  readonly there: Readonly<Record<string, string>>;
  readonly unreadable: Readonly<Record<string, string>>;
  readonly items: readonly LookedItem[];
  /** To look again with. */
  readonly seen: Map<string, string | undefined>;
}

export async function gather(
  reader: SourceReader,
  spec: Partial<SourceSpec> & Pick<SourceSpec, 'kind' | 'location'>,
  before: Partial<Pick<Gathered, 'seen' | 'stamp'>> = {},
  { signal } = new AbortController(),
): Promise<Gathered | undefined> {
  const seen = before.seen ?? new Map<string, string | undefined>();
  const look = await reader.look({ id: 'tried', every: 60, ...spec }, { stamp: before.stamp, seen, signal });
  if (!look.changedAsWhole) return undefined;
  const items: LookedItem[] = [];
  const there: Record<string, string> = {};
  const unreadable: Record<string, string> = {};
  const now = new Map(look.isWhole ? [] : seen);
  for await (const item of look.items) {
    items.push(item);
    if (item.kind === 'unreadable') unreadable[item.key] = item.reason;
    if (item.kind === 'there') there[item.key] = Buffer.from(await item.bytes()).toString();
    now.set(
      item.key,
      ('tag' in item ? item.tag : undefined) ?? (item.kind === 'same' ? seen.get(item.key) : undefined),
    );
  }
  const same = items.filter(({ kind }) => kind === 'same').map(({ key }) => key);
  return { isWhole: look.isWhole, stamp: look.stamp, same, there, unreadable, items, seen: now };
}
