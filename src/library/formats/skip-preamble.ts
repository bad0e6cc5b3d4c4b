/** The start of a page or an XML text from its first element on, without what is declared and noted before it. */
export function skipPreamble(text: string): string {
  // A byte order mark is a blank too.
  let rest = text.trimStart();
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : '';
    const at = end === '' ? -1 : rest.indexOf(end);
    if (at < 0) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}
