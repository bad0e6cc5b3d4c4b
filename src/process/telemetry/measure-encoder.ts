import type { Encoder } from '../../domain.js';
import type { StoreMeasures } from './measure-store.js';

/** An encoder whose calls are timed, those that fail left out. */
export function measureEncoder(encoder: Encoder | undefined, measures: StoreMeasures | undefined): Encoder | undefined {
  if (!encoder || !measures) return encoder;
  const { meter, now } = measures;
  return {
    id: encoder.id,
    vectors: async (kind, texts) => {
      const from = now();
      const made = await encoder.vectors(kind, texts);
      meter.observe('verbatim_encoder_seconds', { kind }, (now() - from) / 1_000);
      return made;
    },
  };
}
