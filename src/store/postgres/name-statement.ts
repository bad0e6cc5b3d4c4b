/** Every connection keeps what it has prepared; more texts than this are lists of all lengths. */
const MOST_NAMES = 400;

const names = new Map<string, string>();

/** The name that a statement is prepared under, the same for the same text; undefined for one that isn't kept. */
export function nameStatement(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const name = `verbatim_${names.size + 1}`;
  names.set(text, name);
  return name;
}
