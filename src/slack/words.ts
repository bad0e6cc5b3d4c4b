const count = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** How people address the bot in a thread; the display name in the app's manifest. */
const mention = '@verbatim';

/** Every sentence of ours that people read in Slack. What others wrote is handed in and stands at the place of `${}`. */
export const words = {
  asked: (question: string) => `You asked: ${question}`,
  readAs: (question: string) => `Read as: ${question}`,
  /** `corrected`: the words as they were read. */
  corrected: (corrected: readonly string[]) => `Read as: ${corrected.join(', ')}`,
  sentence: (ordinal: number) => `sentence ${ordinal}`,
  /** `surest`: the one of them that most surely answers. */
  sentences: (first: number, last: number, surest: number) => `sentences ${first}–${last}, surest ${surest}`,
  disagreement: (articles: number) => `${articles === 2 ? 'Two' : 'Three'} articles differ on this.`,
  /** `part`: a part of the question, as it was read. */
  unanswered: (part: string) => `I found no sentence that answers this part: ${part}`,
  /** Stands between a shortened quote and its source line. */
  quoteCut: '… Cut here to fit. The whole of it stands at this source:',
  /** Names of languages in English; `question` is the language of the question. */
  onlyInOther: (languages: readonly string[], question: string) =>
    `Found in ${list.format(languages)} articles: no ${question} one answers.`,
  alsoInOther: (languages: readonly string[]) => `Also found in ${list.format(languages)} articles.`,

  noAnswer: 'I found no sentence that answers this.',
  closest: 'Closest passage (not an answer):',

  usage: (articles: number) =>
    `Ask a question in your own words. I answer with exact sentences from ${count.format(articles)} ${
      articles === 1 ? 'article' : 'articles'
    }, each with its source, or say that none answers.`,
  examples: 'Try:',
  usagePlaces: (command: string) =>
    `In a thread, mention me: ${mention} your question. Only you see answers to ${command}.`,
  noArticles: 'I have no articles to answer from yet.',
  addArticles:
    'Whoever runs me can add some on my server: npm run import -- PATH (a Markdown or text file, or a folder of them).',
  thenAsk: (command: string) => `Then ask: ${command} your question`,

  tooLong: (length: number, limit: number) =>
    `Your question has ${count.format(length)} characters; I read up to ${count.format(limit)}.`,
  askShorter: 'Nothing was searched. Please ask it in fewer words.',
  failure: (reference: string) =>
    `I couldn't search just now. Nothing was lost; please ask again in a minute. (reference ${reference})`,
  stopping: "I'm restarting and couldn't finish this question. Please ask again in a minute.",
  /** Before and after the channel's name. */
  notInChannel: ["I couldn't post in ", '. Please check that I am a member there and may post. My answer:'],
  askedChannel: 'the channel where you asked',
} as const;
