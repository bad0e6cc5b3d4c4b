/** What nobody sees: soft hyphens, blanks without width, marks of byte order, control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text may hold them
const unseen = /[\u00ad\u200b\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Whether a text may be seen otherwise than it is written, but for blanks at its ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text may hold them
const changed = / {2}|[\u00ad\u200b\ufeff\u0000-\u001f\u21a9]/;

/** Leads back from a note to where it belongs. */
const wayBack = /\u21a9\ufe0e?$/;

/**
 * A text as it is seen: without what is unseen and without the arrow at the end of a note, with one blank between
 * words, and with the line breaks that it has.
 */
export function cleanText(text: string): string {
  if (!changed.test(text)) return text.trim();
  const seen = text
    .replace(unseen, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  return wayBack.test(seen) ? seen.replace(wayBack, '').trimEnd() : seen;
}
