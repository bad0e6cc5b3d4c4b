import type { Line } from './lines.js';

/** A line that begins an item. */
export interface ItemLine {
  /** What follows the mark. */
  readonly text: string;
  /** Nothing for a bullet. */
  readonly number: number | undefined;
}

const bullet = /^[•◦▪▫■□●○‣⁃∙·➢➤►✓✔❖\uf0a7\uf0b7\uf0d8\uf076\uf0fc]\s*(?=\S)/;
const dash = /^[–—\-*]\s+(?=\S)/;
const numbered = /^\(?(?:(\p{N}{1,3})|([a-z])|([ivx]{2,5}))[.)]\s+(?=\S)/u;

/** Marks that are letters or signs elsewhere, and stand alone before what they mark. */
const lone = /^[o§\-–*•]$/;

/** Reads a line as the start of an item, whose number has to go on from `before` or be a first one. */
export function readItemLine({ segments, text }: Line, before: number | undefined): ItemLine | undefined {
  const mark = bullet.exec(text) ?? dash.exec(text);
  if (mark) return { text: text.slice(mark[0].length), number: undefined };
  const [first, ...others] = segments;
  if (first && others.length > 0 && lone.test(first.text)) {
    return { text: others.map((segment) => segment.text).join(' '), number: undefined };
  }
  const label = numbered.exec(text);
  if (!label) return undefined;
  const number = numberOf(label);
  const goesOn = number === 1 || (before !== undefined && number === before + 1);
  return goesOn ? { text: text.slice(label[0].length), number } : undefined;
}

function numberOf([, digits, letter, roman]: RegExpExecArray): number {
  if (digits !== undefined)
    return Number(digits.normalize('NFKC').replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
  if (letter === 'i') return 1;
  if (letter !== undefined) return letter.charCodeAt(0) - 96;
  return ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(roman ?? '') + 1;
}
