/** Marks that take no room on the screen, change the direction of text, or stand alone where a pair is needed. */
const invisible = /[\p{Cs}\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;

const controls = /[^\P{Cc}\n]/gu;

/** `<@U1>`, `<#C1|press>`, `<!here>`, `<https://a.b|label>`: sigil, target, label. */
const slackToken = /<([@#!]|(?=[a-z][a-z\d+.-]*:))([^<>|]*)(?:\|([^<>]*))?>/gi;

/**
 * The plain question in what a person typed: what Slack escaped is unescaped (once), its tokens are replaced by the
 * words that people see in their place (a channel's name, a link's label, a group's name), and what carries no words
 * is dropped: the bot's own mention, bare ids, `@here`, bare links, emoji codes, formatting marks, invisible
 * characters. Whitespace is folded. Never throws; the result may be empty. `botUserId`: the bot's `U…`.
 */
export function plainTextOf(text: string, botUserId?: string): string {
  const visible = text.replace(controls, ' ').replace(invisible, '');
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

/**
 * A pair of marks as Slack reads it: not inside a word (`snake_case`, `2*3`), not doubled (`__init__`), no space within
 * its ends. The bound keeps a text of nothing but opening marks from taking quadratic time.
 */
function pairOf(mark: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}${mark}])${mark}(?![\\s${mark}])(?<inner>[^\\n]{1,1000}?)(?<![\\s${mark}])${mark}(?![\\p{L}\\p{N}${mark}])`,
    'gu',
  );
}

const pairs = [/(?<!`)(`{1,3})(?!`)(?<inner>[^`]{1,1000})\1(?!`)/g, pairOf('\\*'), pairOf('_'), pairOf('~')];

function dropMarks(text: string): string {
  return pairs.reduce((rest, pair) => rest.replace(pair, '$<inner>'), text.replace(/^[^\S\n]*>{1,3}/gm, ' '));
}

function dropWebAddresses(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])[a-z][a-z\d+.-]{0,20}:\/\/\S+/giu, ' ');
}

/** `:wave:`, `:+1::skin-tone-2:`; not the middle of `10:30:45` or `std::vector::size`. */
function dropEmojiCodes(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}:])(?::[\p{Ll}\p{Lo}\p{N}_+'-]{1,100}:)+(?![\p{L}\p{N}:])/gu, ' ');
}

/** Somebody may have typed a token letter by letter; without its bracket it is text wherever it is shown. */
function dropTokenStarts(text: string): string {
  return text.replace(/(?<!<)<+(?=[@#!]|[a-z][a-z\d+.-]*:)/gi, '');
}
