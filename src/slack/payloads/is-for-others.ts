import { isAddressedByName } from '../../text/is-addressed-by-name.js';

/** People, groups and everyone at once, as Slack writes them: `<@U1>`, `<!subteam^S1>`, `<!here>`. */
const addressee = /<@[UW][A-Z0-9]+(?:\|[^<>]*)?>|<!(?:subteam\^|here|channel|everyone)/u;

/**
 * Whether a message of a thread addresses a person or a group, as far as its text (as Slack sends it) tells. When in
 * doubt it does: being silent to somebody who meant the bot costs them a mention, an answer among others costs
 * everyone.
 */
export function isForOthers(text: string): boolean {
  return addressee.test(text) || isAddressedByName(text.replace(/<[^<>]*>/gu, ' '));
}
