import { gainOf, rarityOf, saturationOf } from '../score-passages.js';
import { StoreDamage } from '../store-damage.js';
import type { PassageLengths, TermPlaces } from '../term-index.js';
import { type PassageTable, type Postings, placeIn } from './find-best.js';

export function passageTableOf({ ids, lengths }: PassageLengths): PassageTable {
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const saturations = lengths.map((length) => saturationOf(length, meanLength));
  return { ids, lengths, saturations, sums: new Float64Array(ids.length) };
}

/** Throws `StoreDamage` for a passage that isn't in the table. Loops, since common terms stand in ten thousands. */
export function postingsOf({ ids, counts }: TermPlaces, passages: PassageTable): Postings {
  const places = placesOf(ids, passages);
  const rarity = rarityOf(places.length, passages.ids.length);
  const found = { places, counts: Uint32Array.from(counts), rarity };
  return { ...found, most: mostOf(found, passages) };
}

function mostOf({ places, counts, rarity }: Omit<Postings, 'most'>, { saturations }: PassageTable): number {
  let most = 0;
  for (let at = 0; at < places.length; at += 1) {
    most = Math.max(most, rarity * gainOf(counts[at] ?? 0, saturations[places[at] ?? 0] ?? 0));
  }
  return most;
}

/**
 * Both are ascending whole numbers, so a passage is at most as many places behind the one before it as its id is
 * greater, and just there where no id between them is missing.
 */
function placesOf(wanted: TermPlaces['ids'], { ids }: PassageTable): Uint32Array {
  const places = new Uint32Array(wanted.length);
  let place = 0;
  for (let at = 0; at < wanted.length; at += 1) {
    const id = wanted[at] ?? 0;
    const furthest = place + id - (ids[place] ?? 0);
    place = ids[furthest] === id ? furthest : placeIn(ids, id, place, Math.min(furthest, ids.length));
    if (ids[place] !== id) throw new StoreDamage(`passage ${id} is in the index but has no length there`);
    places[at] = place;
  }
  return places;
}
