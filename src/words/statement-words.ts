/** What stands around the sentence that bears on a message. Nowhere is it said that the sentence confirms it. */
export const statementWords = {
  /** Over the quotes; `text` is the message's. */
  lookedFor: (text: string) => `Looked for: ${text}`,
  /** The same where others see it: `name` is who looked, `''` where Slack doesn't say. */
  lookedForBy: (name: string, text: string) => (name === '' ? `Looked for: ${text}` : `${name} looked for: ${text}`),
  found: 'The articles say:',
  notFound: 'I found no sentence about this.',
  closest: 'Closest passage (it may be about something else):',
  noText: 'This message has no text that I could look for.',
} as const;
