import type { Token } from './tokenize.js';

/** Small words that are written behind a hyphen, or onto the word before it: "plug-in", "plugin". */
const particles = new Set(
  'in ins on ons up ups out outs off offs down downs over overs by bys through throughs'.split(' '),
);

/** What is written before a hyphen, or onto the word behind it: "e-mail", "email". */
const prefixes = new Set('e co re pre non anti multi semi sub inter micro mini mega eco ex'.split(' '));

/**
 * Words where the small part of one with a hyphen is read as the whole: "plug-in" is `plug` and `plugin`, "e-mail" is
 * `email` and `mail`. So it is found however it is written, and by its other part too.
 */
export function joinHyphened(tokens: readonly Token[], text: string): readonly Token[] {
  let joined: Token[] | undefined;
  for (let at = text.includes('-') ? 0 : tokens.length; at + 1 < tokens.length; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next?.start !== token.end + 1 || text.charAt(token.end) !== '-') continue;
    if (!/^\p{L}{2,}/u.test(next.word) || !/^\p{L}+$/u.test(token.word)) continue;
    const word = token.word + next.word;
    const part = prefixes.has(token.word) ? at : particles.has(next.word) && token.word.length > 2 ? at + 1 : undefined;
    if (part === undefined) continue;
    joined ??= [...tokens];
    joined[part] = { ...(part === at ? token : next), word };
  }
  return joined ?? tokens;
}
