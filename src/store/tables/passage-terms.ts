import type { ArticleRecord } from '../indexed-article.js';
import type { PassageTerms } from '../term-index.js';

/** The passages of an article, numbered from `firstPassage` on, with all that they are found by. */
export function listPassageTerms(
  { passages, sections, headingTerms, titleTerms }: ArticleRecord,
  firstPassage: number,
): readonly PassageTerms[] {
  const ordinals = new Set(sections.map(({ ordinal }) => ordinal));
  return passages.map(({ section, terms }, place) => {
    const hasHeading = section !== undefined && ordinals.has(section);
    const ofHeading = hasHeading ? (headingTerms[section] ?? []) : [];
    return { passage: firstPassage + place, terms: [...terms.flat(), ...ofHeading, ...titleTerms] };
  });
}
