/**
 * Everything that Slack may send us, and what we need its permission for. The app registers from this list; the
 * manifest must say the same.
 */
export const slackSurface = {
  commands: { ask: '/ask', facts: '/facts', articles: '/articles' },
  /** `name` is what people see in Slack's menus. */
  shortcuts: {
    ask: { callback: 'ask_global', type: 'global', name: 'Ask the articles' },
    find: { callback: 'find_in_articles', type: 'message', name: 'Find in articles' },
    save: { callback: 'save_to_articles', type: 'message', name: 'Save to articles' },
  },
  events: ['app_home_opened', 'app_mention', 'message.channels', 'message.groups', 'message.im'],
  scopes: [
    { name: 'app_mentions:read', reason: 'to be told when somebody mentions the bot' },
    { name: 'assistant:write', reason: 'to pin suggested questions in the bot’s own conversation' },
    { name: 'chat:write', reason: 'to post answers' },
    { name: 'commands', reason: 'to offer /ask, /facts, /articles and the shortcuts' },
    { name: 'im:history', reason: 'to read the questions people send the bot directly' },
    { name: 'users:read', reason: 'to tell full members from guests and people of other organisations' },
  ],
  /**
   * A workspace may refuse these: the bot works without them, but further questions in threads need a mention, a thread
   * is saved as the one message, and articles come as addresses and texts instead of files.
   */
  optionalScopes: [
    {
      name: 'channels:history',
      reason: 'to hear further questions in threads of public channels, and to save a whole thread',
    },
    {
      name: 'groups:history',
      reason: 'to hear further questions in threads of private channels, and to save a whole thread',
    },
    { name: 'files:read', reason: 'to take in files that people send the bot or give in its form' },
  ],
} as const;
