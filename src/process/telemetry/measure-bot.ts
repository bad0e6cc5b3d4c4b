import { statSync } from 'node:fs';
import type { Bot, Meter, Viewer } from '../../domain.js';
import type { StorePlace } from '../store-place.js';

/** Milliseconds between two times that sizes are asked for: they change with imports alone. */
const lookEvery = 30_000;

/** Whoever runs the program asks. */
const operator: Viewer = { person: 'operator', place: 'metrics', standing: 'operator' };

/**
 * Measures how much there is, now and every half a minute; however often somebody looks costs nothing more. Of
 * PostgreSQL's tables its own exporters tell the size. Returns what stops it.
 */
export function measureBot(
  bot: Pick<Bot, 'library' | 'meanings'>,
  place: StorePlace,
  meter: Pick<Meter, 'set'>,
): () => void {
  const look = async (): Promise<void> => {
    // What can't be measured now keeps its last value; that the store is away is told by a metric of its own.
    const [sizes, progress] = await Promise.all([
      bot.library.sizes(operator).catch(() => undefined),
      bot.meanings.progress(operator).catch(() => undefined),
    ]);
    if (sizes) {
      meter.set('verbatim_articles', sizes.articles);
      meter.set('verbatim_passages', sizes.passages);
      meter.set('verbatim_sentences', sizes.sentences);
    }
    if (progress)
      meter.set('verbatim_vectors_read_ratio', progress.sentences === 0 ? 1 : progress.done / progress.sentences);
    if (place.kind === 'sqlite') meter.set('verbatim_store_bytes', bytesOf(place.file));
  };
  const timer = setInterval(look, lookEvery).unref();
  void look();
  return () => clearInterval(timer);
}

/** With SQLite's log beside it; 0 of what is no file. */
function bytesOf(file: string): number {
  return [file, `${file}-wal`].reduce((sum, name) => sum + (statSync(name, { throwIfNoEntry: false })?.size ?? 0), 0);
}
