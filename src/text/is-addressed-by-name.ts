import { alternativesOfAll } from './languages/language-packs.js';

/** The bot's own name: whoever calls it by that means nobody else. */
const ownName = 'verbatim';

const noName = new RegExp(`^(?:${ownName}|${alternativesOfAll(({ address }) => address.openers)})$`, 'iu');

/** "Did Morocco, Jordan and Egypt …": a question may begin with a capital and a name too. */
const beginning = new RegExp(`^(?:${alternativesOfAll(({ address }) => address.beginnings)}) `, 'iu');

/**
 * "Ben, …", "Ben Carter: …", "@ben …". Names begin with a capital: without a list of members, nothing else tells them.
 */
const called = /^\s*@?(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\s?[,:]\s/u;
const greeted = new RegExp(
  `^\\s*(?:${alternativesOfAll(({ address }) => address.greetings)})\\s+(?<name>\\p{L}[\\p{L}'’-]+)\\s?[,،:!]`,
  'iu',
);
const typedMention = new RegExp(`(?<![\\p{L}\\p{N}_.@])@(?!${ownName}\\b)\\p{L}[\\p{L}\\p{N}_.-]*`, 'iu');

/**
 * Whether a plain text, as somebody typed it, calls a person by their name: at its start, behind a greeting, or after
 * an "@" anywhere. The bot's own name doesn't count. When in doubt it does call somebody.
 */
export function isAddressedByName(text: string): boolean {
  const name = (called.exec(text) ?? greeted.exec(text))?.groups?.name;
  return typedMention.test(text) || (name !== undefined && !noName.test(name) && !beginning.test(name));
}
