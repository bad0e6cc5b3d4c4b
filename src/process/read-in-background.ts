import type { Bot } from '../domain.js';
import { keepReading } from './keep-reading.js';
import type { RunningEncoder } from './run-encoder.js';

/**
 * A bot whose encoder is loaded and reads the articles while it runs, from now on and after each import or drop. Where
 * the encoder is lost, there is no progress to tell of. Closing stops the reading first: what was read stays.
 */
export function readInBackground(
  bot: Bot,
  { load, isLost, close }: Pick<RunningEncoder, 'load' | 'isLost' | 'close'>,
  onFailed: (error: unknown) => void,
): Bot {
  const { library, meanings } = bot;
  const reading = keepReading({
    readMore: async () => (await load()) && meanings.readMore(),
    isLost,
    onFailed,
  });
  const wakes = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work;
    reading.wake();
    return done;
  };
  return {
    ...bot,
    library: {
      ...library,
      importArticles: (files, options) => wakes(library.importArticles(files, options)),
      drop: (file) => wakes(library.drop(file)),
    },
    meanings: { ...meanings, progress: async (viewer) => (isLost() ? undefined : meanings.progress(viewer)) },
    close: async () => {
      const stopped = reading.stop();
      // What is being read is given up with it.
      await close();
      await stopped;
      await bot.close();
    },
  };
}
