/** Where a page says what it is called. */
export interface TitleSources {
  /** Of the window. */
  readonly title?: string | undefined;
  /** The first of its largest headings. */
  readonly heading?: string | undefined;
  /** What is shown where the page is shared. */
  readonly shared?: string | undefined;
  readonly site?: string | undefined;
}

/** Between a page's title and its site's name. */
const between = / [|–—·•»«›‹:/-]{1,3} | ?[|»›] ?/;

/** A page's title without the name of its site, which stands before or after most. */
export function pageTitle({ title = '', heading = '', shared = '', site = '' }: TitleSources): string | undefined {
  const whole = line(title) || line(shared) || line(heading);
  const parts = whole.split(between).filter((part) => part !== '');
  const without = parts.length < 2 ? whole : (longerWithout(whole, parts, line(site)) ?? whole);
  const named = [line(heading), line(shared)].find((name) => name !== '' && isPartOf(without, name));
  return named ?? (without === '' ? undefined : without);
}

function longerWithout(whole: string, parts: readonly string[], site: string): string | undefined {
  if (site !== '' && isSame(parts.at(-1) ?? '', site))
    return whole.slice(0, whole.lastIndexOf(parts.at(-1) ?? '')).replace(endMarks, '');
  if (site !== '' && isSame(parts[0] ?? '', site)) return whole.slice((parts[0] ?? '').length).replace(startMarks, '');
  return undefined;
}

const endMarks = /[ |–—·•»«›‹:/-]{1,5}$/;
const startMarks = /^[ |–—·•»«›‹:/-]{1,5}/;

/** Whether a title is a name with something set apart before or after it. */
function isPartOf(title: string, name: string): boolean {
  const at = title.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || name.length < 3) return false;
  const before = title.slice(0, at);
  const after = title.slice(at + name.length);
  return (before === '' || /[|–—·•»«›‹:/-]\s*$/.test(before)) && (after === '' || /^\s*[|–—·•»«›‹:/-]/.test(after));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function line(text: string): string {
  // Headings end with a mark that links to themselves.
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?[¶#🔗] ?$/u, '')
    .trim();
}
