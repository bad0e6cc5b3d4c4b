/** A term as a full-text phrase: quoted, so that nothing in it is read as syntax. */
export function quoteTerm(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
