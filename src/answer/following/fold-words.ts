const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/gu;
const apostrophes = /[\u2018\u2019\u201a\u201b\u02bc\u00b4`]/gu;
const quotes = /[\u00ab\u00bb\u201c-\u201f]/gu;
const hyphens = /[\u2010-\u2015\u2212]/gu;

/**
 * Words as they are compared with those of another edition: how lines are broken, how quotation marks and dashes are
 * drawn and what nobody sees is no change of words. Case and every other mark count.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(apostrophes, "'")
    .replace(quotes, '"')
    .replace(hyphens, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
