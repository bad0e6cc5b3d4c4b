import { all, asking, type SqlWork, together } from '../sql.js';
import { encoderOf } from './vector-kind.js';

/**
 * The vectors of an article `a` whose kind is `$1`, by the index alone: its passages have ids that follow one another.
 */
const VECTORS_OF_ARTICLE = `
  passage_vectors v WHERE v.kind = $1 AND v.passage >= a.first_passage AND v.passage < a.first_passage + a.passage_count`;

/** How many passages of an article `a` have vectors of the kind `$1`. */
export const PASSAGES_DONE = `(SELECT count(*) FROM ${VECTORS_OF_ARTICLE})`;

/** How many sentences these have. */
export const SENTENCES_DONE = `(SELECT CAST(coalesce(sum(v.sentences), 0) AS bigint) FROM ${VECTORS_OF_ARTICLE})`;

const HELD = `
  SELECT CAST(coalesce(sum(${PASSAGES_DONE}), 0) AS bigint) AS passages FROM articles a WHERE a.collection = ANY($2)`;

/** By one look at the index for each: there are few kinds, and many passages. */
const KINDS = `
  WITH RECURSIVE kinds (kind) AS (
    SELECT min(kind) FROM passage_vectors
    UNION ALL SELECT (SELECT min(v.kind) FROM passage_vectors v WHERE v.kind > k.kind) FROM kinds k
    WHERE k.kind IS NOT NULL)
  SELECT kind FROM kinds WHERE kind IS NOT NULL`;

/** The kinds of all vectors that are kept, which can be told which encoder made them. */
export function* listKinds(): SqlWork<readonly string[]> {
  return (yield* all<{ readonly kind: string }>(KINDS)).map(({ kind }) => kind).filter(encoderOf);
}

/** See `IndexStats.encoders`: those of such kinds that are complete in collections that hold so many passages. */
export function* listEncoders(
  kinds: readonly string[],
  collections: readonly number[],
  passages: number,
): SqlWork<readonly string[]> {
  if (passages === 0) return [];
  const held = yield* together<(readonly { readonly passages: number }[])[]>(
    ...kinds.map((kind) => asking(HELD, kind, collections)),
  );
  const complete = kinds.filter((_, place) => held[place]?.[0]?.passages === passages);
  return complete.flatMap((kind) => encoderOf(kind) ?? []).sort();
}
