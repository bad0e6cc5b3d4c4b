import type { ArticleFile, SourceSpec, UnreadableFile } from '../../domain.js';
import { SourceError, type SourceReader } from '../../sources/contract.js';

/**
 * All files of a source, as a first look at it finds them, one after the other; what can't be read is among them with
 * the reason. Where the look can't go on, the source itself is the last of them.
 */
export async function* filesOfSource(
  reader: SourceReader,
  spec: SourceSpec,
  signal: AbortSignal,
): AsyncGenerator<ArticleFile | UnreadableFile> {
  try {
    const look = await reader.look(spec, { seen: new Map(), signal });
    if (!look.changedAsWhole) return;
    for await (const item of look.items) {
      if (item.kind === 'unreadable') yield { name: item.name, reason: item.reason };
      if (item.kind !== 'there') continue;
      const { name, origin, url } = item;
      yield await item.bytes().then(
        (bytes) => ({ name, origin, bytes, ...(url !== undefined && { url }) }),
        (error: unknown) => ({ name, reason: reasonOf(error) }),
      );
    }
  } catch (error) {
    yield { name: spec.location, reason: reasonOf(error) };
  }
}

/** @throws what isn't a `SourceError`. */
function reasonOf(error: unknown): string {
  if (error instanceof SourceError) return error.reason;
  throw error;
}
