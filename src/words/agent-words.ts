/** What stands in the bot's own conversation. */
export const agentWords = {
  /** Over the suggested questions. */
  promptsTitle: 'Ask the articles',
  /** What the bot is doing; Slack writes the bot's name in front of it. */
  searching: 'is searching the articles…',
} as const;
