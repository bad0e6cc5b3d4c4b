import { areNeighbouringKeys } from './keyboard.js';
import { rewritingsEndingIn } from './sound-alikes.js';

/**
 * What one mistake of each kind costs, in ordinary mistakes. What fingers and ears do often is cheap; a letter that is
 * neither a neighbour on the keyboard nor alike in sound makes another word.
 */
const costs = {
  swapped: 0.5,
  doubled: 0.6,
  missing: 1,
  extra: 1,
  neighbour: 0.8,
  soundAlike: 0.6,
  vowel: 0.8,
  other: 1.4,
  /** Added where the first letter is wrong: people see that at once. */
  first: 0.5,
  /** Added where the first two are swapped: "hwo" is rather "how" than "who". */
  firstSwapped: 0.2,
} as const;

/** Letters that the two words may be out of step by. */
const reach = 3;

const vowels = new Set('aeiouy');

/** How far `typed` is from `meant`, both normalised: 0 for the same word, about 1 for one ordinary mistake. */
export function editCost(typed: string, meant: string): number {
  // rows[i][j]: from the first i letters typed to the first j that were meant, Infinity where i and j are far apart.
  const rows: number[][] = [];
  for (let i = 0; i <= typed.length; i++) {
    const row = new Array<number>(meant.length + 1).fill(Number.POSITIVE_INFINITY);
    rows.push(row);
    const end = Math.min(meant.length, i + reach);
    for (let j = Math.max(0, i - reach); j <= end; j++) row[j] = i + j === 0 ? 0 : cheapest(rows, typed, meant, i, j);
  }
  return costAt(rows, typed.length, meant.length) + firstCost(typed, meant);
}

function costAt(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
}

function cheapest(rows: readonly (readonly number[])[], typed: string, meant: string, i: number, j: number): number {
  const letter = typed.charAt(i - 1);
  const before = typed.charAt(i - 2);
  const own = meant.charAt(j - 1);
  const ownBefore = meant.charAt(j - 2);
  let cost = Math.min(
    costAt(rows, i - 1, j) + (letter === before || letter === typed[i] ? costs.doubled : costs.extra),
    costAt(rows, i, j - 1) + (own === ownBefore || own === meant[j] ? costs.doubled : costs.missing),
    costAt(rows, i - 1, j - 1) + substitution(letter, own),
  );
  if (letter === ownBefore && before === own) cost = Math.min(cost, costAt(rows, i - 2, j - 2) + costs.swapped);
  for (const rewriting of rewritingsEndingIn(letter, own)) {
    if (!typed.endsWith(rewriting.typed, i) || !meant.endsWith(rewriting.meant, j)) continue;
    const rest = costAt(rows, i - rewriting.typed.length, j - rewriting.meant.length);
    cost = Math.min(cost, rest + costs.soundAlike);
  }
  return cost;
}

function substitution(letter: string, own: string): number {
  if (letter === own) return 0;
  if (areNeighbouringKeys(letter, own)) return costs.neighbour;
  return vowels.has(letter) && vowels.has(own) ? costs.vowel : costs.other;
}

function firstCost(typed: string, meant: string): number {
  if (typed[0] === meant[0]) return 0;
  if (typed[0] === meant[1] && typed[1] === meant[0]) return costs.firstSwapped;
  const alike = rewritingsEndingIn(typed.charAt(0), meant.charAt(0));
  return alike.some((one) => one.typed.length === 1 && one.meant.length === 1) ? 0 : costs.first;
}
