import type { Language } from '../../domain.js';

/** How a language asks for several things, as normalised words. */
const listPatterns: Readonly<Record<Language, RegExp>> = {
  en: /^(?:list|name|enumerate)\b|^(?:which|what|who) are\b|\blist of\b/u,
  fr: /^(?:liste|citez|nommez|enumerez)\b|\b(?:quels|quelles|lesquels|lesquelles)\b|\bliste des\b/u,
  de: /^(?:nenne|liste|zahle)\b|^(?:wer|was|welche) sind\b|\bwelche[n]? (?:\p{L}+ ){1,3}(?:sind|waren|haben|hatten|wurden|werden|konnen|konnten|nahmen|gehoren|gehorten)\b/u,
  es: /^(?:enumera|lista|nombra)\b|\bcuales\b/u,
  ar: /^(?:اذكر|عدد|قايمه)(?= |$)/u,
};

/** A noun of the plural after "which". */
const pluralNouns: Readonly<Record<Language, RegExp>> = {
  en: /[^s]s$|^people$/u,
  es: /(?<!^pai|^me|^intere|^cri|^lune|^marte|^jueve|^vierne)s$/u,
  ar: /^(?:ال)?(?:دول|منظمات|بلدان|هييات|مدن|موسسات|جهات)$/u,
};

/** Whether a question, as its normalised words joined by single spaces, asks for several things of its noun `focus`. */
export function isListQuestion(words: string, focus: string, language: Language): boolean {
  return (
    (listPatterns[language]?.test(words) ?? false) || (focus !== '' && (pluralNouns[language]?.test(focus) ?? false))
  );
}

/** Asks for a list by an order, which no article repeats. */
const orders: ReadonlySet<string> = new Set(
  'list name enumerate liste citez nommez enumerez nenne zahle enumera lista nombra menciona indica diga cita mentionnez indiquez nennen اذكر قايمه'.split(
    ' ',
  ),
);

/** Whether the first word of a question is an order to list something. */
export function isOrder(word: string): boolean {
  return orders.has(word);
}
