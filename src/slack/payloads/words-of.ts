/** `<@U1|ann>`, `<#C1|press>`, `<!here>`, `<https://a.b|label>`: sigil, target, label. */
const slackToken = /<([@#!]?)([^<>|\n]+)(?:\|([^<>\n]*))?>/g;

/** More than Slack lets anybody post. */
const mostRead = 60_000;

/** Ids of people in a text. */
const personToken = /<@([UW][A-Z0-9]+)/g;

/** How people are called, by Slack's ids of them. */
export type PeopleNames = ReadonlyMap<string, string>;

/** How somebody is called, of their key or of an owner as it was written. */
export type NameOf = (who: string) => string;

/**
 * What people read where somebody typed `text`, to be taken in as it is: what Slack escaped is unescaped, and its
 * tokens are the words that it shows for them (a link's label with its address behind it, names of channels and
 * people).
 * Marks of formatting and emoji codes stay, since they are what was typed; lines stay lines. Never throws.
 */
export function wordsOf(text: string, people: PeopleNames = new Map()): string {
  return text
    .slice(0, mostRead)
    .replace(slackToken, (_, sigil: string, target: string, label = '') => readToken(sigil, target, label, people))
    .replace(/&(amp|lt|gt);/g, (_, name: string) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'))
    .trim();
}

/** Whom a text mentions, each once. */
export function peopleIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.slice(0, mostRead).matchAll(personToken), ([, id]) => id ?? ''))];
}

/** The address that somebody typed alone, whether Slack made a link of it or not; undefined for anything else. */
export function addressOf(text: string): string | undefined {
  const typed = /^<([^<>|\s]+)(?:\|[^<>]*)?>$/.exec(text.trim())?.[1] ?? text.trim();
  const plain = typed.replaceAll('&amp;', '&');
  if (/\s/.test(plain) || !URL.canParse(plain)) return undefined;
  return /^https?:$/.test(new URL(plain).protocol) ? plain : undefined;
}

function readToken(sigil: string, target: string, label: string, people: PeopleNames): string {
  switch (sigil) {
    case '@':
      return `@${people.get(target) ?? (label || 'somebody')}`;
    case '#':
      return `#${label || 'channel'}`;
    case '!':
      return label || `@${target.split('^')[0]}`;
    default:
      return label === '' || label === target || target.endsWith(label) ? target : `${label} (${target})`;
  }
}
