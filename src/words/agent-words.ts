/** What stands in the bot's own conversation. */
export const agentWords = {
  /** Over the suggested questions. */
  promptsTitle: 'Ask the articles',
} as const;
