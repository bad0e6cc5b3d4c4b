/**
 * What Slack accepts in one message, kept with a margin. Lengths are UTF-16 code units, as JavaScript counts them.
 */
export const slackLimits = {
  /** Blocks in a message. Slack's reference for `chat.postMessage`. */
  blocks: 50,
  /**
   * Characters of `JSON.stringify(blocks)`. Slack documents none, yet refuses a message at about 13,200
   * (`msg_blocks_too_long`, reported in bolt-js issue 2509); the rest is our margin.
   */
  blocksJson: 12_000,
  /** Characters of `text` after escaping. Slack's advice; it truncates only at 40,000. */
  text: 4_000,
  /** Characters of a text object in a section or context block. Slack's Block Kit reference. */
  textObject: 3_000,
  /** Characters of a button's text, and of what a screen reader says instead. Slack's Block Kit reference. */
  label: 75,
  /** Characters of a button's value. Slack's Block Kit reference. */
  value: 2_000,
  /** Characters that can be typed into a field. Slack's Block Kit reference. */
  typed: 3_000,
  /** Characters of a link's address: what browsers and proxies reliably carry. Ours; Slack documents none. */
  url: 2_000,
} as const;

/** How much of the limits we use before anything has to be shortened, in characters. */
export const slackBudgets = {
  /** One quote. Sentences are rarely a fifth of this. */
  quote: 2_500,
  /** One quote in a modal, which may hold far more than a message. */
  quoteInModal: 10_000,
  /** Text before a quote in a modal: about as much as leaves the quote in sight. */
  beforeQuote: 400,
  /** One line of ours, with a person's question in it. The bot reads questions of up to 1,000 characters. */
  line: 1_100,
  /** A title or a heading in a source line. */
  label: 150,
  /** An address written out in `text`, after escaping; a longer one is left to the link in the blocks. */
  urlInText: 300,
  /** Kept free of `text` and of the blocks, for the line that `notInChannelMessage` puts in front of an answer. */
  lead: 300,
} as const;
