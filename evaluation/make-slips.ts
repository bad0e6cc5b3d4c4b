/** Letters as they lie side by side on a keyboard. */
const keyboardRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** A word long enough to slip in, with the mark that ends it. */
const longWord = /^(?<letters>\p{L}{5,})(?<mark>[?,.]?)$/u;

/** Share of the long words that are mistyped. */
const slipRate = 1 / 3;

/**
 * Mistypes a question as hurried people do: in about a third of its longer words, and in one at least where it has any,
 * two letters change places, one is left out, one is doubled, or the key beside it is hit. The first letter stays.
 * `random` gives numbers from 0 to below 1.
 */
export function makeSlips(question: string, random: () => number): string {
  const parts = question.split(/(\s+)/);
  const long = [...parts.keys()].filter((index) => longWord.test(parts[index] ?? ''));
  const drawn = long.filter(() => random() < slipRate);
  const chosen = new Set(drawn.length > 0 ? drawn : long.slice(pick(long.length, random)).slice(0, 1));
  return parts.map((part, index) => (chosen.has(index) ? slipInWord(part, random) : part)).join('');
}

function slipInWord(part: string, random: () => number): string {
  const { letters = '', mark = '' } = longWord.exec(part)?.groups ?? {};
  const at = 1 + pick(letters.length - 2, random);
  const slip = slips[pick(slips.length, random)] ?? omit;
  const slipped = slip(letters, at);
  // Two equal letters change nothing by changing places, and some letters have no neighbour on these keys.
  return `${slipped === letters ? omit(letters, at) : slipped}${mark}`;
}

type Slip = (word: string, at: number) => string;

function swap(word: string, at: number): string {
  return `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
}

function omit(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}

function double(word: string, at: number): string {
  return word.slice(0, at + 1) + word.slice(at);
}

function hitBeside(word: string, at: number): string {
  return word.slice(0, at) + keyBeside(word.charAt(at)) + word.slice(at + 1);
}
const slips: readonly Slip[] = [swap, omit, double, hitBeside];

/** The key to the right; to the left of a row's last. */
function keyBeside(letter: string): string {
  const row = keyboardRows.find((keys) => keys.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  return row[at + 1] ?? row[at - 1] ?? letter;
}

/** A whole number from 0 to below `count`; 0 where there is none. */
function pick(count: number, random: () => number): number {
  return Math.floor(random() * count);
}
