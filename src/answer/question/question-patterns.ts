import type { Language } from '../../domain.js';
import type { FormPattern, QuestionPattern, QuestionWords } from '../../text/languages/contract/questions.js';
import { byLanguage } from '../../text/languages/language-packs.js';
import { ask } from '../../text/languages/pattern-sources.js';

function patternsOf({
  nouns,
  article = '',
  which,
  nameOf,
  counts,
  asks,
  whoIs,
  offices,
}: QuestionWords): readonly QuestionPattern[] {
  const anyNoun = Object.entries(nouns)
    .map(([type, noun]) => `(?<${type}>${noun})`)
    .join('|');
  // At most two words stand between: "which Arab countries". The nearest noun is meant.
  const byNoun = {
    pattern: new RegExp(
      `(?:^| )(?:${which}) (?:\\p{L}+ ){0,2}?(?:${nameOf}(?:\\p{L}+ )?)?(?<noun>(?:${article})?(?:${anyNoun}))(?= |$)`,
      'u',
    ),
  };
  const office = ask('person', `^${whoIs}(?<office>(?:${offices})(?= |$).*)$`);
  return [...counts, byNoun, office, ...asks];
}

const patterns = byLanguage(({ questions }) => patternsOf(questions));

/**
 * Ways of asking in a language, in the order in which they are tried, for a question whose normalised words are joined
 * by single spaces; none for a language that isn't supported.
 */
export function questionPatterns(language: Language): readonly QuestionPattern[] {
  return patterns.get(language) ?? [];
}

const forms = byLanguage(({ questions }) => questions.forms);

/** Ways of asking for a value that is written in a form, in the order in which they are tried. */
export function formPatterns(language: Language): readonly FormPattern[] {
  return forms.get(language) ?? [];
}

const degreeWords = byLanguage(({ questions }) => new Set(questions.degrees.split('|')));

/** Whether a normalised word may ask for an amount ("how *tall*"): no article needs to hold it for it to be right. */
export function isDegreeWord(word: string, language: Language): boolean {
  return degreeWords.get(language)?.has(word) ?? false;
}
