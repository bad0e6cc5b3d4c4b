import * as captions from 'media-captions';
import { ArticleRefused } from '../../article-refused.js';

/** What is shown from one time to another, in seconds, as it is written. */
export interface Cue {
  readonly text: string;
  readonly startTime: number;
  readonly endTime: number;
}

export interface Captions {
  readonly cues: readonly Cue[];
  /** What stands in the head of a WebVTT file, by its names. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

type Parse = (
  lines: ReadableStream<string>,
  options: { readonly type: 'vtt' | 'srt'; readonly errors: boolean },
) => Promise<Captions>;

/** The cues of a file of subtitles. @throws {ArticleRefused} for what can't be read as such. */
export async function parseCaptions(text: string, type: 'vtt' | 'srt'): Promise<Captions> {
  try {
    // The types of the package name its files without their endings, which our resolution doesn't follow.
    const library: object = captions;
    if (!('parseTextStream' in library) || !isParse(library.parseTextStream))
      throw new TypeError('media-captions has no parseTextStream');
    const read = await library.parseTextStream(streamOf(text.split(/\r?\n|\r/)), { type, errors: false });
    return { ...read, cues: read.cues.filter(({ startTime, endTime }) => startTime >= 0 && endTime >= startTime) };
  } catch (error) {
    throw new ArticleRefused('its times can’t be read; save the subtitles anew as .vtt', { cause: error });
  }
}

/** Each line when it is asked for: a stream that is handed all of them moves those that wait at each step. */
export function streamOf(lines: Iterable<string>): ReadableStream<string> {
  const waiting = lines[Symbol.iterator]();
  return new ReadableStream<string>({
    pull: (controller) => {
      const next = waiting.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

function isParse(value: unknown): value is Parse {
  return typeof value === 'function';
}
