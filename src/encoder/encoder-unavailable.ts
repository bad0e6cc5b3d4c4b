/** There are no vectors, and words have to do: the message says why, and what can be done, in one sentence. */
export class EncoderUnavailable extends Error {
  override readonly name = 'EncoderUnavailable';
}
