import { LRUCache } from 'lru-cache';
import type { Encoder } from '../domain.js';

/** Questions whose vectors are kept, at 384 values each: 3 MB in all. */
const kept = 2_000;

/** An encoder that makes a question's vector once: those asked last are kept, `most` of them. Sentences aren't kept. */
export function rememberQuestions(encoder: Encoder, most = kept): Encoder {
  const known = new LRUCache<string, Promise<Float32Array | undefined>>({ max: most });

  const ask = (question: string): Promise<Float32Array | undefined> => {
    const before = known.get(question);
    if (before) return before;
    const made = encoder.vectors('question', [question]).then(([vector]) => vector);
    known.set(question, made);
    // A failure isn't kept: it may be mended when the question is asked again.
    made.catch(() => known.get(question) === made && known.delete(question));
    return made;
  };
  return {
    id: encoder.id,
    vectors: async (kind, texts) => {
      if (kind !== 'question') return encoder.vectors(kind, texts);
      const found = await Promise.all(texts.map(ask));
      return found.filter((vector) => vector !== undefined);
    },
  };
}
