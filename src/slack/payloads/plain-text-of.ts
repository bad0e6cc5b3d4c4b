/** Marks that take no room on the screen, change the direction of text, or stand alone where a pair is needed. */
const invisible = /[\p{Cs}\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;

const controls = /[^\P{Cc}\n]/gu;

/** Where Slack and JavaScript begin a line and we don't. */
const lineEnds = /[\u2028\u2029]/g;

/** More than Slack lets anybody post, each of its characters escaped or not: nothing that comes from it is longer. */
const mostRead = 60_000;

/** `<@U1>`, `<#C1|press>`, `<!here>`, `<https://a.b|label>`: sigil, target, label. */
const slackToken = /<([@#!]|(?=[a-z][a-z\d+.-]*:))([^<>|]*)(?:\|([^<>]*))?>/gi;

/**
 * The plain question in what a person typed: what Slack escaped is unescaped (once), its tokens are replaced by the
 * words that people see in their place (a channel's name, a link's label, a group's name), and what carries no words
 * is dropped: the bot's own mention, bare ids, `@here`, bare links, emoji codes, formatting marks, invisible
 * characters. Whitespace is folded. Never throws; the result may be empty. `botUserId`: the bot's `U…`. The work grows
 * with the length of the text, which is read up to `mostRead`.
 */
export function plainTextOf(text: string, botUserId?: string): string {
  const visible = text.slice(0, mostRead).replace(controls, ' ').replace(lineEnds, '\n').replace(invisible, '');
  const worded = visible.replace(slackToken, (_, sigil: string, target: string, label = '') =>
    target === botUserId ? ' ' : readToken(sigil, target, label) || ' ',
  );
  const plain = dropEmojiCodes(dropWebAddresses(dropMarks(unescapeText(worded))));
  return dropTokenStarts(plain).replace(/\s+/g, ' ').trim();
}

function readToken(sigil: string, target: string, label: string): string {
  if (sigil !== '!') return label;
  return /^(?:channel|here|everyone)$/.test(target) ? '' : label.replace(/^@/, '');
}

function unescapeText(text: string): string {
  return text.replace(/&(amp|lt|gt);/g, (_, name: string) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'));
}

/** Characters between two marks at most that are a pair. */
const longestPair = 1_000;

interface Mark {
  /** Where it may open a pair: not inside a word (`snake_case`), not doubled (`__init__`), no space behind it. */
  readonly opening: RegExp;
  /** Where it may close one. */
  readonly closing: RegExp;
}

function markOf(mark: string): Mark {
  return {
    opening: new RegExp(`(?<![\\p{L}\\p{N}${mark}])${mark}(?![\\s${mark}])`, 'gu'),
    closing: new RegExp(`(?<![\\s${mark}])${mark}(?![\\p{L}\\p{N}${mark}])`, 'gu'),
  };
}

const marks: readonly Mark[] = ['\\*', '_', '~'].map(markOf);
const code = /(?<!`)(`{1,3})(?!`)(?<inner>[^`]{1,1000})\1(?!`)/g;

function dropMarks(text: string): string {
  return marks.reduce(dropPairs, text.replace(/^[^\S\n\r\u2028\u2029]*>{1,3}/gm, ' ').replace(code, '$<inner>'));
}

/**
 * Takes out the pairs of a mark as Slack reads them: from each that opens to the next of its line that closes. All
 * places are found first, since to look for the end of each pair anew would take quadratic time.
 */
function dropPairs(text: string, { opening, closing }: Mark): string {
  const closers = placesOf(text, closing);
  let plain = '';
  let behind = 0;
  let next = 0;
  let lineEnd = -1;
  for (const open of placesOf(text, opening)) {
    if (open < behind) continue;
    while (next < closers.length && (closers[next] ?? 0) <= open) next += 1;
    const close = closers[next];
    if (close === undefined) break;
    if (lineEnd < open) lineEnd = endOfLine(text, open);
    if (close > lineEnd || close - open - 1 > longestPair) continue;
    plain += text.slice(behind, open) + text.slice(open + 1, close);
    behind = close + 1;
  }
  return plain + text.slice(behind);
}

function placesOf(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

const schemeEnd = /:\/\/(?=\S)/g;
/** Of the few characters before a scheme's end. */
const scheme = /(?<![\p{L}\p{N}])[a-z][a-z\d+.-]{0,20}$/iu;
const schemeReach = 23;

function dropWebAddresses(text: string): string {
  let plain = '';
  let behind = 0;
  for (const end of placesOf(text, schemeEnd)) {
    if (end < behind) continue;
    const start = Math.max(behind, end - schemeReach);
    const found = scheme.exec(text.slice(start, end));
    if (!found) continue;
    plain += `${text.slice(behind, start + found.index)} `;
    behind = end + (/\s/.exec(text.slice(end))?.index ?? text.length - end);
  }
  return plain + text.slice(behind);
}

/** `:wave:`, `:+1::skin-tone-2:`; not the middle of `10:30:45` or `std::vector::size`. */
function dropEmojiCodes(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}:])(?::[\p{Ll}\p{Lo}\p{N}_+'-]{1,100}:)+(?![\p{L}\p{N}:])/gu, ' ');
}

/** Somebody may have typed a token letter by letter; without its bracket it is text wherever it is shown. */
function dropTokenStarts(text: string): string {
  return text.replace(/(?<!<)<+(?=[@#!]|[a-z][a-z\d+.-]*:)/gi, '');
}
