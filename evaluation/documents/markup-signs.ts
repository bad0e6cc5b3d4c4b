/** Marks of markup, each with the name that it is counted under. */
const signs: readonly (readonly [string, RegExp])[] = [
  ['link', /\]\(|\]\[[^\]\s]*\]|^\[[^\]]+\]:\s/],
  ['address in brackets', /<(?:https?|ftp|mailto):/i],
  ['tag', /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i],
  ['comment', /<!--|-->/],
  ['entity', /&(?:[a-z][a-z0-9]{1,30}|#\d+|#x[\da-f]+);/i],
  ['strong', /\*\*(?=\S)|(?<=\S)\*\*|(?<![\w_])__(?=\w)|(?<=\w)__(?![\w_])/],
  [
    'emphasis',
    /(?<![\w*/])\*(?=[\p{L}\p{N}])[^*]*[\p{L}\p{N}]\*(?![\w*/])|(?<![\w_/])_(?=\p{L})[^_\n]*\p{L}_(?![\w_])/u,
  ],
  ['struck', /~~/],
  ['table rule', /\|\s*:?-{3,}|-{3,}:?\s*\||^\||\|$/],
  ['escape', /\\[*_[\](){}#`!<>|.+-]/],
  ['code mark', /`/],
  ['heading mark', /^#{1,6}\s/],
  ['item mark', /^(?:[-*+•]|\[[ xX]\])\s/],
  ['rule or underline', /[-=_*~]{4,}/],
];

/** Marks that only a site's generator reads; a library of Markdown shows them. */
const generatorSigns: readonly (readonly [string, RegExp])[] = [
  ['template tag', /\{%|%\}|\{\{|\}\}/],
  ['container', /(?:^|\s):{3,}\s?[\w{]/],
  ['callout', /\[![A-Z]+\]|^(?:!!!|\?\?\?)\s/],
  ['attributes', /\{[:#.][^{}\s][^{}]*\}/],
  ['footnote mark', /\[\^[^\]]+\]/],
];

/** Letters around a mark by which it is found on the page. */
const around = 6;

/**
 * The names of the marks that a text shows and its page doesn't; none where it reads as the page does. `page` is the
 * text of the page as another library shows it, by `foldPage`; without one all marks are named, also those that the
 * text talks of.
 */
export function markupSigns(text: string, page?: string): string[] {
  const own = signs.filter(([, sign]) => {
    const found = sign.exec(text);
    return found && (page === undefined || !page.includes(contextOf(text, found)));
  });
  return [...own, ...generatorSigns.filter(([, sign]) => sign.test(text))].map(([name]) => name);
}

/** A text without its blanks. */
export function foldPage(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/** A mark with the letters around it; what a reader puts between cells is no letter of the page. */
function contextOf(text: string, { 0: mark, index = 0 }: RegExpExecArray): string {
  const before = text.slice(0, index).split(' · ').at(-1) ?? '';
  const [after = ''] = text.slice(index + mark.length).split(' · ');
  return foldPage(before).slice(-around) + foldPage(mark) + foldPage(after).slice(0, around);
}
