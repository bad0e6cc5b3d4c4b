import type { Load } from './run-load.js';
import type { LoadResult } from './summarize-load.js';

/** Has each load begin with the text after the last one's, so that one comes again only after all the others. */
export function askOn(run: (load: Load) => Promise<LoadResult>): (load: Load) => Promise<LoadResult> {
  let asked = 0;
  return async (load) => {
    const at = asked % load.texts.length;
    const result = await run({ ...load, texts: [...load.texts.slice(at), ...load.texts.slice(0, at)] });
    asked += result.asked;
    return result;
  };
}
