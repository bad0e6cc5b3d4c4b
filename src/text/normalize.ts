const plain = /^[a-z0-9]*$/;
const ascii = /^[\x20-\x7e]*$/;

/** White space of every kind but the plain blank: control characters included. */
const blanks = /[^\S ]/g;
/** Control, zero-width, bidirectional and variation marks: never seen, always in the way of matching. */
const invisible = /[\p{Cc}\p{Cf}\u115f\u1160\u3164]|\u034f|[\ufe00-\ufe0f]/gu;
const apostrophes = /[\u2018\u2019\u201a\u201b\u2032\u02b9-\u02bd\u2039\u203a\u0060\u00b4]/g;
const quotes = /[\u00ab\u00bb\u201c-\u201f\u2033\u301d-\u301f"]/g;
/** Vowel signs, Koranic marks and the stretching tatweel; the hamza and madda that decomposition splits off. */
const arabicMarks = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff]/g;
const hebrewPoints = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g;
/** Only where a mark is an accent: in Devanagari, Thai or kana it is a part of the letter, as in Cyrillic й and ї. */
const accents =
  /(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+|(?<=\u0435)[\u0300-\u036f]+|(?<=\p{Script=Cyrillic})[\u0300\u0301]+/gu;
const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

/** Letters that no decomposition leads back to the letter people type instead. */
const foldings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  ŧ: 't',
  ƒ: 'f',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
};
const folded = new RegExp(`[${Object.keys(foldings).join('')}]`, 'g');

/**
 * The form in which words are compared, never shown: compatibility forms, case, accents, Arabic letter variants,
 * digits and quotes unified, invisible characters gone. Blanks of any kind become plain ones; nothing else is removed.
 * Independent of the machine's locale, and idempotent.
 */
export function normalizeWord(text: string): string {
  if (plain.test(text)) return text;
  if (ascii.test(text)) return text.toLowerCase().replaceAll('`', "'").replaceAll('"', "'");
  return foldLetters(foldCase(text.replace(blanks, ' ').replace(invisible, '')));
}

/** Twice, since lower case and compatibility forms each can bring out what the other changes. */
function foldCase(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC').toLowerCase();
}

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(invisible, '')
    .replace(blanks, ' ')
    .replace(arabicMarks, '')
    .replace(hebrewPoints, '')
    .replace(accents, '')
    .replace(folded, (letter) => foldings[letter] ?? letter)
    .replace(digits, asciiDigit)
    .replace(apostrophes, "'")
    .replace(quotes, "'")
    .normalize('NFC');
}

/** A text with the digits of other scripts as 0 to 9, letter for letter. */
export function withPlainDigits(text: string): string {
  return text.replace(digits, asciiDigit);
}

/** Every block of digits replaced here starts at a code point that ends in 0 or 6 in hexadecimal. */
function asciiDigit(digit: string): string {
  const low = digit.charCodeAt(0) & 0xf;
  const zero = /[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59]/.test(digit) ? 0 : 6;
  return String(low - zero);
}
