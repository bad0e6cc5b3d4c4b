import { normalizeWord } from '../../normalize.js';
import { compoundParts } from './compound-parts.js';
import { stemGerman } from './stem-german.js';

/** Letters of a compound and of each of its parts at least. */
const shortestCompound = 8;
const shortestPart = 3;

/** Parts of a compound at most. */
const mostParts = 4;

/** What joins a part to the next: "Arbeits-zeit", "Sonnen-schutz". */
const joints = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ens'];

/** What a part at the end may have as its own ending. */
const inflections = ['', 'e', 'n', 'en', 's', 'es', 'er', 'ern', 'in', 'innen'];

/** Short words that begin compounds; other parts have four letters at least. */
const shortFirsts = new Set('bau bus zug gas amt rat hof tag tee see'.split(' '));

/** The stems of the parts: of the first ones by each word as it may stand before another, of the last by its forms. */
const firsts = new Map<string, string>();
const lasts = new Map<string, string>();
for (const word of normalizeWord(compoundParts).split(/\s+/).filter(Boolean)) {
  const stem = stemGerman(word);
  if (word.length > shortestPart || shortFirsts.has(word)) firsts.set(word, stem);
  // "Schul-hof", "Wohn-haus": a final e stays away.
  if (word.endsWith('e') && word.length > 5) firsts.set(word.slice(0, -1), stem);
  for (const inflection of inflections) if (!lasts.has(word + inflection)) lasts.set(word + inflection, stem);
}

/**
 * The stems of the words that a normalised German word is put together of, in their order; none where it isn't plainly
 * one of several. "warmeschutz" → `warm`, `schutz`; "burgerburos" → `burg`, `buro`.
 */
export function splitCompound(word: string): readonly string[] {
  return word.length < shortestCompound || firsts.has(word) ? [] : (partsOf(word, mostParts) ?? []);
}

/** Few long parts rather than many short ones. */
function partsOf(word: string, most: number): readonly string[] | undefined {
  if (most < 2) return undefined;
  let best: readonly string[] | undefined;
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const first = firstPart(word.slice(0, at));
    if (first === undefined) continue;
    const rest = word.slice(at);
    const last = lasts.get(rest);
    const others = last === undefined ? partsOf(rest, most - 1) : [last];
    // Of two with as many parts, the one that leaves fewest letters for a joint: "Schrift-steller".
    if (others !== undefined && (best === undefined || others.length + 1 < best.length)) best = [first, ...others];
  }
  return best;
}

function firstPart(written: string): string | undefined {
  for (const joint of joints) {
    const stem = written.endsWith(joint) ? firsts.get(written.slice(0, written.length - joint.length)) : undefined;
    if (stem !== undefined) return stem;
  }
  return undefined;
}
