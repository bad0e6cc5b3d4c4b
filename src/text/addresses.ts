const inAddress = '[^\\s<>"“”«»|\\\\^`{}]';
const hosts = new Set(
  'com org net edu gov int mil info io dev app eu uk de fr es ch at be nl it ca au us ar mx sa ae eg ma example test'.split(
    ' ',
  ),
);

/** What could be an address: one that says so, or all up to the next blank, of which `isAddress` decides. */
export const addresses: readonly string[] = [
  `(?:https?|ftp|file|mailto)://?${inAddress}+`,
  `www\\.[\\p{L}\\p{Nd}-]${inAddress}+`,
  `(?<=^|[\\s(<[{"“«:;,'’])${inAddress}+`,
];

/**
 * Whether `text`, which holds no blank, is a web or a mail address. One without "https" is told by "www." or by a path
 * behind a known ending.
 */
export function isAddress(text: string): boolean {
  if (/^(?:(?:https?|ftp|file|mailto):|www\.)/i.test(text)) return true;
  const at = text.indexOf('@');
  if (at > 0) return /^[\p{L}\p{Nd}._%+-]+$/u.test(text.slice(0, at)) && isHost(text.slice(at + 1));
  const slash = text.indexOf('/');
  const host = text.slice(0, slash);
  return slash > 0 && isHost(host) && hosts.has(host.slice(host.lastIndexOf('.') + 1).toLowerCase());
}

function isHost(text: string): boolean {
  const labels = text.split('.');
  return labels.length > 1 && labels.every((label) => /^[\p{L}\p{Nd}-]+$/u.test(label));
}

/** "C++", "C#", ".NET": what the signs belong to is another thing without them. */
export function namesWithSigns(inWord: string): readonly string[] {
  return [
    `\\p{L}[\\p{L}\\p{Nd}]{0,11}\\+\\+(?![${inWord}+])`,
    `\\p{L}#(?![${inWord}#])`,
    `(?<![.])\\.net(?![${inWord}])`,
  ];
}

/** An address less the marks of the sentence that it stands in. */
export function withoutMarks(address: string): string {
  return address.replace(/(?<![.,;:!?)\]'’*_…])[.,;:!?)\]'’*_…]+$/u, '');
}

/** An address as one word: how it is fetched, capitals and a last slash aside. */
export function addressWord(address: string): string {
  return address
    .toLowerCase()
    .replace(/^(?:\w+:\/\/?)?(?:www\.)?/, '')
    .replace(/(?<!\/)\/+$/, '');
}

const whole = addresses.map((address) => new RegExp(address, 'giu'));
const maybe = /@|:\/\/|www\.|\.[a-z]{2,7}\//i;

/** A text with blanks of the same length in place of its addresses: figures and names in them say nothing. */
export function blankAddresses(text: string): string {
  if (!maybe.test(text)) return text;
  const blank = (found: string) => {
    const address = withoutMarks(found);
    return isAddress(address) ? ' '.repeat(address.length) + found.slice(address.length) : found;
  };
  return whole.reduce((rest, address) => rest.replace(address, blank), text);
}
