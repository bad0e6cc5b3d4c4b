/** Letters that two terms must share from their start to count as akin ("invas" ~ "invad"). */
const fewestLetters = 4;

/** The share of the term that the other must begin with, if that is more. */
const share = 0.7;

/** What a term that is akin to this one begins with; undefined for a term too short to tell. */
export function akinBeginning(term: string): string | undefined {
  return term.length > fewestLetters
    ? term.slice(0, Math.max(fewestLetters, Math.ceil(term.length * share)))
    : undefined;
}
