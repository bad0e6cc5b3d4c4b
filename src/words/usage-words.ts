const count = new Intl.NumberFormat('en');

/** How people address the bot in a thread; the display name in the app's manifest. */
const mention = '@verbatim';

/** What the bot says of itself. */
export const usageWords = {
  usage: (articles: number) =>
    `Ask a question in your own words. I answer with exact sentences from ${count.format(articles)} ${
      articles === 1 ? 'article' : 'articles'
    }, each with its source, or say that none answers.`,
  examples: 'Try:',
  usagePlaces: (command: string) =>
    `In a thread, mention me: ${mention} your question. Only you see answers to ${command} until you share them.`,
  /** Names of the shortcuts, as the manifest has them. */
  shortcuts: (ask: string, find: string) =>
    `Shortcuts: ${ask}, from anywhere; ${find}, in the menu of a message, to see what the articles say about it.`,
  facts: (command: string) =>
    `${command} and a title or a name lists who, what, where, when and how many, each in its own sentence.`,
  noArticles: 'I have no articles to answer from yet.',
  addArticles: 'Whoever runs me can add some on my server: npm run import -- PATH (a file or a folder of them).',
  thenAsk: (command: string) => `Then ask: ${command} your question`,
} as const;
