import { gainOf, rarityOf, saturationOf } from '../score-passages.js';
import { StoreDamage } from '../store-damage.js';
import type { PassageLengths, TermPlaces } from '../term-index.js';
import { type PassageTable, type Postings, placeIn } from './find-best.js';

export function passageTableOf({ ids, lengths }: PassageLengths): PassageTable {
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const saturations = lengths.map((length) => saturationOf(length, meanLength));
  return { ids, lengths, saturations, sums: new Float64Array(ids.length) };
}

/** Throws `StoreDamage` for a passage that isn't in the table. */
export function postingsOf({ ids, counts }: TermPlaces, passages: PassageTable): Postings {
  const places = Uint32Array.from(ids, (id) => placeOf(id, passages));
  const rarity = rarityOf(places.length, passages.ids.length);
  const found = { places, counts: Uint32Array.from(counts), rarity };
  return { ...found, most: mostOf(found, passages) };
}

function mostOf({ places, counts, rarity }: Omit<Postings, 'most'>, { saturations }: PassageTable): number {
  let most = 0;
  for (const [at, place] of places.entries()) {
    most = Math.max(most, rarity * gainOf(counts[at] ?? 0, saturations[place] ?? 0));
  }
  return most;
}

function placeOf(id: number, { ids }: PassageTable): number {
  const place = placeIn(ids, id);
  if (ids[place] !== id) throw new StoreDamage(`passage ${id} is in the index but has no length there`);
  return place;
}
