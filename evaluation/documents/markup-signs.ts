/** Marks that a reader of the page never sees, each with the name that it is counted under. */
const signs: readonly (readonly [string, RegExp])[] = [
  ['link', /\]\(|\]\[[^\]\s]*\]|^\[[^\]]+\]:\s/],
  ['address in brackets', /<(?:https?|ftp|mailto):/i],
  ['template tag', /\{%|%\}|\{\{|\}\}/],
  ['container', /(?:^|\s):{2,}\s?[\w{]/],
  ['callout', /\[![A-Za-z]+\]|^(?:!!!|\?\?\?)\s/],
  ['tag', /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i],
  ['comment', /<!--|-->/],
  ['entity', /&(?:[a-z][a-z0-9]{1,30}|#\d+|#x[\da-f]+);/i],
  ['strong', /\*\*(?=\S)|(?<=\S)\*\*|(?<![\w_])__(?=\w)|(?<=\w)__(?![\w_])/],
  ['emphasis', /(?<![\w*/])\*(?=[\p{L}\p{N}])[^*]*[\p{L}\p{N}]\*(?![\w*/])|(?<![\w_/])_(?=\p{L})[^_\n]*\p{L}_(?![\w_])/u],
  ['struck', /~~/],
  ['attributes', /\{[:#.][^{}\s][^{}]*\}/],
  ['footnote mark', /\[\^[^\]]+\]/],
  ['table rule', /\|\s*:?-{3,}|-{3,}:?\s*\||^\||\|$/],
  ['escape', /\\[*_[\](){}#`!<>|.+-]/],
  ['code mark', /`/],
  ['heading mark', /^#{1,6}\s/],
  ['item mark', /^(?:[-*+•]|\[[ xX]\])\s/],
  ['rule or underline', /[-=_*~]{4,}/],
];

/**
 * The names of the marks that a text shows, none where it reads as its page does. It errs by naming too many: code that
 * a text talks of may hold the same signs, which only a person tells.
 */
export function markupSigns(text: string): string[] {
  return signs.filter(([, sign]) => sign.test(text)).map(([name]) => name);
}
