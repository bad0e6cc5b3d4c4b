/**
 * How soon more of the same term stops counting, and how much a passage's length counts against it: as in FTS5's bm25.
 */
const K1 = 1.2;
const B = 0.75;

/** What a term counts for that stands in half of the passages or more. */
const LEAST_RARITY = 1e-6;

/** What a term counts for that stands in `holding` of so many passages. */
export function rarityOf(holding: number, passages: number): number {
  const idf = Math.log((passages - holding + 0.5) / (holding + 0.5));
  return idf > 0 ? idf : LEAST_RARITY;
}

/** How much a passage of so many terms holds against each of them, where one has `meanLength` on average. */
export function saturationOf(length: number, meanLength: number): number {
  return K1 * (1 - B + (B * length) / meanLength);
}

/** What a term's rarity is multiplied by in a passage that holds it so often: 0 to below 2.2. */
export function gainOf(count: number, saturation: number): number {
  return (count * (K1 + 1)) / (count + saturation);
}

/**
 * BM25 of a passage: `counts[i]` is how often it holds the term of `rarities[i]`, among all the terms that it is
 * indexed under, those of its sentences, heading and title. Every store scores by this and by the counts of the
 * holdings alone, so that all rank alike to the last digit; the terms are summed in their order.
 */
export function scorePassage(rarities: readonly number[], counts: readonly number[], saturation: number): number {
  let score = 0;
  for (let at = 0; at < rarities.length; at += 1) {
    score += (rarities[at] ?? 0) * gainOf(counts[at] ?? 0, saturation);
  }
  return score;
}
