/** A term, or several, as the index counts them: without a difference between A-Z and a-z. */
export function foldTerm(term: string): string {
  return /[A-Z]/.test(term) ? term.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : term;
}
