import type { EncodedKind, Encoder } from '../src/domain.js';

/** How much all texts have in common: two without a common concept have a cosine of 0.75 to 0.9, as of a real encoder. */
const common = 3;

export interface ConceptEncoder extends Encoder {
  /** What it was asked for, text by text. */
  readonly asked: { readonly kind: EncodedKind; readonly text: string }[];
}

/**
 * An encoder to which words mean the same where they stand together in `concepts`, in whatever language; it knows no
 * others. A text means all of its words, whatever their order. `fail` is called before each text and may throw.
 */
export function createConceptEncoder(
  concepts: readonly string[],
  { id = 'concepts/1', fail = () => {} }: { readonly id?: string; readonly fail?: (text: string) => void } = {},
): ConceptEncoder {
  const known = new Map(concepts.flatMap((words, at) => words.split(' ').map((word) => [word, at] as const)));
  const asked: ConceptEncoder['asked'] = [];
  const encode = (text: string): Float32Array => {
    const values = new Float32Array(concepts.length + 1);
    values[concepts.length] = common;
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      const at = known.get(word);
      if (at !== undefined) values[at] = 2;
    }
    const length = Math.hypot(...values);
    return values.map((value) => Math.round((value / length) * 1_024) / 1_024);
  };
  return {
    id,
    asked,
    vectors: async (kind, texts) =>
      texts.map((text) => {
        fail(text);
        asked.push({ kind, text });
        return encode(text);
      }),
  };
}

/** Has the encoder read all articles of a bot's. */
export async function readAll({ meanings }: { readonly meanings: { readMore(): Promise<boolean> } }): Promise<void> {
  while (await meanings.readMore());
}
