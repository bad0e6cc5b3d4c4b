/**
 * What stands between two words: nothing that parts them, a blank, or a mark, the strongest where there are several.
 */
export type Gap = 'joined' | 'blank' | 'comma' | 'open' | 'close' | 'stop';

const closing = /^\s*[,.]?[)\]}"”“»›]|^['’]\s/u;

const marks: readonly (readonly [Gap, RegExp])[] = [
  ['stop', /[;:.!?؛؟…\n]|\s[-–—]|[–—]\s|—/u],
  ['open', /[([{„]\s*$|(?:^|\s)["'“«‹‘]$|\s[«‹]\s$/u],
  ['close', closing],
  ['comma', /[,،、]/u],
  ['blank', /\s/u],
];

/** Marks that part no words where no blank stands with them: "self-made", "3.5", "1990–95", "and/or". */
const joint = /^[-–.,:'’/&_]?$/u;

/** Reads what stands between two words of one sentence, where a dot is an abbreviation's: "Dr. Roth", "4. Mai". */
export function readGap(between: string): Gap {
  if (between === ' ' || between === '. ') return 'blank';
  if (joint.test(between)) return 'joined';
  return marks.find(([, mark]) => mark.test(between))?.[0] ?? 'joined';
}

/** Reads what stands behind the last word of a sentence. */
export function readEnd(rest: string): Gap {
  return closing.test(rest) ? 'close' : 'stop';
}

/** Whether a phrase ends at such a gap. */
export function isBreak(gap: Gap): boolean {
  return gap !== 'blank' && gap !== 'joined';
}
