/** What nobody sees: soft hyphens, blanks without width, marks of byte order, control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text may hold them
const unseen = /[\u00ad\u200b\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/**
 * A text as it is seen: without what is unseen and without the arrow that leads back from a note, with one blank between words, and with the line breaks that it has.
 */
export function cleanText(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/\s*\u21a9\ufe0e?\s*$/, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
