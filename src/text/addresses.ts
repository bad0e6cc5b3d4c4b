const inAddress = '[^\\s<>"“”«»|\\\\^`{}]';
const hosts =
  'com|org|net|edu|gov|int|mil|info|io|dev|app|eu|uk|de|fr|es|ch|at|be|nl|it|ca|au|us|ar|mx|sa|ae|eg|ma|example|test';

/** Web and mail addresses. One without "https" is told by "www." or by a path behind a known ending. */
export const addresses = [
  `(?:https?|ftp|file|mailto)://?${inAddress}+`,
  `www\\.[\\p{L}\\p{Nd}-]+\\.${inAddress}+`,
  `(?:[\\p{L}\\p{Nd}-]+\\.){1,4}(?:${hosts})/${inAddress}*`,
  `[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._%+-]{0,63}@[\\p{L}\\p{Nd}-]+(?:\\.[\\p{L}\\p{Nd}-]+)+`,
].join('|');

/** "C++", "C#", ".NET": what the signs belong to is another thing without them. */
export function namesWithSigns(inWord: string): string {
  return `\\p{L}[\\p{L}\\p{Nd}]{0,11}\\+\\+(?![${inWord}+])|\\p{L}#(?![${inWord}#])|(?<![.])\\.net(?![${inWord}])`;
}

/** An address less the marks of the sentence that it stands in. */
export function withoutMarks(address: string): string {
  return address.replace(/[.,;:!?)\]'’*_…]+$/u, '');
}

/** An address as one word: how it is fetched, capitals and a last slash aside. */
export function addressWord(address: string): string {
  return address
    .toLowerCase()
    .replace(/^(?:\w+:\/\/?)?(?:www\.)?/, '')
    .replace(/\/+$/, '');
}

const whole = new RegExp(`(?<![\\p{L}\\p{Nd}])(?:${addresses})`, 'giu');
const maybe = /@|:\/\/|www\.|\.[a-z]{2,7}\//i;

/** A text with blanks of the same length in place of its addresses: figures and names in them say nothing. */
export function blankAddresses(text: string): string {
  return maybe.test(text) ? text.replace(whole, (address) => ' '.repeat(address.length)) : text;
}
