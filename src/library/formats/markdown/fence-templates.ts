/** Tags that set what stands between them as code: Jekyll's and Liquid's, Hugo's. Alone in their lines. */
const opening =
  /^([ \t>]*)(?:\{%-?[ \t]*(highlight)\b[^{}\n]*%\}|\{\{[<%][ \t]*(highlight|code|code-toggle)(?![\w-])[^{}\n]*[>%]\}\})[ \t]*$/;
const closing =
  /^([ \t>]*)(?:\{%-?[ \t]*end(highlight)[ \t]*-?%\}|\{\{[<%][ \t]*\/[ \t]*(highlight|code|code-toggle)[ \t]*[>%]\}\})[ \t]*$/;

/** Longer than any that code is likely to hold, and shorter than any of the tags. */
const fence = '~~~~~';

/** A text with fences where a generator has tags around code, letter for letter; a tag that none closes stays. */
export function fenceTemplates(text: string): string {
  if (!/\{[%{]/.test(text)) return text;
  const lines = text.split('\n');
  let open: { readonly at: number; readonly name: string } | undefined;
  for (const [at, line] of lines.entries()) {
    const opened = open ? null : opening.exec(line);
    if (opened) open = { at, name: nameOf(opened) };
    const closed = open && closing.exec(line);
    if (!open || !closed || nameOf(closed) !== open.name) continue;
    for (const one of [open.at, at]) lines[one] = fenced(lines[one] ?? '');
    open = undefined;
  }
  return lines.join('\n');
}

function nameOf([, , liquid, hugo = '']: RegExpExecArray): string {
  return liquid === undefined ? hugo : `%${liquid}`;
}

function fenced(line: string): string {
  const lead = /^[ \t>]*/.exec(line)?.[0] ?? '';
  return (lead + fence).padEnd(line.length);
}
