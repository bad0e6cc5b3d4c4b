import type { Encoder } from '../domain.js';
import { EncoderUnavailable } from '../errors.js';

/**
 * What `answer` gives with the encoder, or, where that isn't there or fails on the way, what it gives without one:
 * nobody who asks is told of it. So nothing may have been written down by then.
 */
export async function orByWords<T>(
  encoder: Encoder | undefined,
  answer: (encoder: Encoder | undefined) => Promise<T>,
): Promise<T> {
  try {
    return await answer(encoder);
  } catch (error) {
    if (!(error instanceof EncoderUnavailable)) throw error;
    return answer(undefined);
  }
}
