/** People, groups and everyone at once, as Slack writes them: `<@U1>`, `<!subteam^S1>`, `<!here>`. */
const addressee = /<@[UW][A-Z0-9]+(?:\|[^<>]*)?>|<!(?:subteam\^|here|channel|everyone)/u;

/** Words that open a sentence with a comma behind them and are no names. */
const openers = [
  'ah|actually|again|also|alright|and|anyway|btw|but|cool|finally|fine|first|good|great|hello|hey|hi|hm+|however|interesting|nice',
  'no|now|nope|oh|ok|okay|one more|perfect|please|right|second|so|sorry|sure|thanks|then|thx|ty|verbatim|wait|well|wow|yeah|yep|yes|today|yesterday|tomorrow',
  "alors|bien|bon|bonjour|d[’']accord|donc|enfin|et|mais|merci|non|oui|pardon|parfait|salut|super|ensuite",
  'aber|ach|also|danke|doch|dann|genau|gut|hallo|ja|klar|nein|nun|schön|und|toll|übrigens',
  'bueno|claro|entonces|genial|gracias|hola|luego|pero|perdón|perfecto|sí|vale|y',
].join('|');
const noName = new RegExp(`^(?:${openers})$`, 'iu');

/**
 * "Ben, …", "Ben Carter: …", "@ben …". Names begin with a capital: without a list of members, nothing else tells them.
 */
const called = /^\s*@?(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\s?[,:]\s/u;

/** "Did Morocco, Jordan and Egypt …": a question may begin with a capital and a name too. */
const beginning =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|who|what|when|where|why|which|how|in|on|at|by|from|to|for|with|since|after|before|besides|the|est|qui|que|en|à|hat|ist|war|wer|wann|in|fue|es|quién) /iu;
const greeted =
  /^\s*(?:hi|hey|hello|dear|salut|bonjour|chère?|hallo|liebe[r]?|hola|querid[oa]|مرحبا|يا)\s+(?<name>\p{L}[\p{L}'’-]+)\s?[,،:!]/iu;
const typedMention = /(?<![\p{L}\p{N}_.@])@(?!verbatim\b)\p{L}[\p{L}\p{N}_.-]*/iu;

/**
 * Whether a message of a thread addresses a person or a group, as far as its text (as Slack sends it) tells. When in
 * doubt it does: being silent to somebody who meant the bot costs them a mention, an answer among others costs
 * everyone.
 */
export function isForOthers(text: string): boolean {
  if (addressee.test(text)) return true;
  const plain = text.replace(/<[^<>]*>/gu, ' ');
  const name = (called.exec(plain) ?? greeted.exec(plain))?.groups?.name;
  return typedMention.test(plain) || (name !== undefined && !noName.test(name) && !beginning.test(name));
}
