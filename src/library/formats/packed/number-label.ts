const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const arabicLetters = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const abjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

/** Roman numbers and letters are written to here; what is higher is written in digits. */
const highest = 3_999;

/** A number as Word's `numFmt` has it written; in digits for those that are not known. */
export function formatNumber(value: number, format: string): string {
  if (value < 1 || value > highest) return String(value);
  switch (format) {
    case 'lowerLetter':
      return letter(value, 'abcdefghijklmnopqrstuvwxyz');
    case 'upperLetter':
      return letter(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'arabicAlpha':
      return letter(value, arabicLetters);
    case 'arabicAbjad':
      return letter(value, abjad);
    default:
      return String(value);
  }
}

/** a to z, then aa to zz. */
function letter(value: number, letters: string): string {
  return (letters[(value - 1) % letters.length] ?? '').repeat(Math.ceil(value / letters.length));
}

function roman(value: number): string {
  let left = value;
  let written = '';
  for (const [worth, sign] of romans) {
    while (left >= worth) {
      written += sign;
      left -= worth;
    }
  }
  return written;
}

/** A single number or letter, with its brackets and stops. */
const plain = /^[([.)]*(?:\p{N}{1,3}|\p{L}|[ivxlcdm]+)[.)\]:،-]*$/iu;

/**
 * Whether what stands before an item says no more than its place in the list: "1.", "b)". It is left off then, as it is
 * in Markdown; "Art. 1", "2.1" and "§ 3" are names by which people call what follows.
 */
export function isPlainLabel(label: string): boolean {
  return label === '' || plain.test(label);
}
