import type { Encoder } from '../domain.js';

/** An encoder that has several of the same model work on a call's texts side by side: their vectors are the same. */
export function spreadCalls(encoders: readonly [Encoder, ...Encoder[]]): Encoder {
  return {
    id: encoders[0].id,
    vectors: async (kind, texts) => {
      const share = Math.ceil(texts.length / encoders.length);
      const parts = encoders.map((encoder, at) => encoder.vectors(kind, texts.slice(at * share, (at + 1) * share)));
      return (await Promise.all(parts)).flat();
    },
  };
}
