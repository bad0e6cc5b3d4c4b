/** A term as the index counts it: without a difference between A-Z and a-z. */
export function foldTerm(term: string): string {
  return term.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
