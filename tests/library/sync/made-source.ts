import type { SourceSpec } from '../../../src/domain.js';
import { contentHashOf } from '../../../src/library/read-article.js';
import { type LookedItem, SourceError, type SourceReader } from '../../../src/sources/contract.js';

type LookOptions = Parameters<SourceReader['look']>[1];

export const madeSpec: SourceSpec = { id: 'made', kind: 'folder', location: '/made', every: 60 };

/** A source whose files a test changes as it likes, by their keys. */
export interface MadeSource {
  readonly reader: SourceReader;
  readonly files: Map<string, string>;
  /** Keys in the order in which their bytes were read. */
  readonly read: string[];
  /** What a look fails with, from its beginning or after so many items. */
  failure?: { readonly reason: string; readonly after?: number };
  /** Keys of what is there and can't be read. */
  readonly unreadable: Set<string>;
  /** Awaited before each item. */
  beforeItem: (key: string) => Promise<void>;
  isWhole: boolean;
  /** Whether the whole is named, so that nothing is looked at where it is as it was. */
  isStamped: boolean;
}

export function madeSource(files: Readonly<Record<string, string>> = {}): MadeSource {
  const source: MadeSource = {
    files: new Map(Object.entries(files)),
    read: [],
    unreadable: new Set(),
    beforeItem: async () => {},
    isWhole: true,
    isStamped: false,
    reader: { look: async (spec, options) => look(source, spec, options) },
  };
  return source;
}

async function look(source: MadeSource, { location }: SourceSpec, { stamp, seen }: LookOptions) {
  if (source.failure && source.failure.after === undefined) throw new SourceError(source.failure.reason);
  const current = tagOf(JSON.stringify([...source.files].sort()));
  if (source.isStamped && stamp === current) return { changedAsWhole: false } as const;
  return {
    changedAsWhole: true,
    items: items(source, location, seen),
    isWhole: source.isWhole,
    ...(source.isStamped && { stamp: current }),
  } as const;
}

async function* items(
  source: MadeSource,
  location: string,
  seen: LookOptions['seen'],
): AsyncGenerator<LookedItem, void> {
  let count = 0;
  for (const [key, text] of [...source.files].sort()) {
    if (source.failure?.after === count++) throw new SourceError(source.failure.reason);
    await source.beforeItem(key);
    const tag = tagOf(text);
    if (source.unreadable.has(key)) yield { kind: 'unreadable', key, name: key, reason: "can't be read: no rights" };
    else if (seen.get(key) === tag) yield { kind: 'same', key };
    else {
      const bytes = async () => {
        source.read.push(key);
        return new TextEncoder().encode(text);
      };
      yield { kind: 'there', key, tag, name: key, origin: `${location}/${key}`, bytes };
    }
  }
}

function tagOf(text: string): string {
  return contentHashOf(new TextEncoder().encode(text)).slice(0, 12);
}
