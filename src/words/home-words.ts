const count = new Intl.NumberFormat('en');

function articlesOf(articles: number): string {
  return `${count.format(articles)} ${articles === 1 ? 'article' : 'articles'}`;
}

/** The bot's Home. */
export const homeWords = {
  ask: 'Ask the articles',
  about: 'I answer with exact sentences from your team’s articles, each with its source, or say that none answers.',
  askButton: 'Ask a question',
  askButtonSaid: 'Ask a question in a form',
  tries: 'Questions to try',
  recent: 'Your last questions',
  noneYet: 'Nothing yet. What you ask is listed here, for you alone.',
  /** Behind a shortened quote. */
  cut: '… Shortened here.',
  show: (ordinal: number) => `Show answer ${ordinal}`,
  showSaid: (ordinal: number, question: string) => `Show answer ${ordinal}: ${question}`,
  knows: 'What I know',
  collection: (articles: number) => ` · ${articlesOf(articles)}`,
  /** Of an article that has no date of its own. */
  added: (date: string) => `added ${date}`,
  more: (articles: number) => `and ${count.format(articles)} more`,
  moreCollections: (collections: number, articles: number) =>
    `And ${articlesOf(articles)} in ${count.format(collections)} more ${collections === 1 ? 'collection' : 'collections'}.`,
  /** `done` of all `sentences` can be compared by meaning. */
  reading: (done: number, sentences: number) =>
    'Until I have read all sentences for their meaning, I answer by words alone: ' +
    `${count.format(done)} of ${count.format(sentences)} so far.`,
  how: 'How to ask',
  /** Each way and what comes of it. `ask` and `facts` with their slash; the shortcuts as the manifest names them. */
  ways: (
    ask: string,
    facts: string,
    askShortcut: string,
    findShortcut: string,
  ): readonly (readonly [string, string])[] => [
    [`${ask} your question`, ' in any channel. Only you see the answer until you share it.'],
    ['@verbatim your question', ' in a channel or thread that I am in. Everyone there sees the answer.'],
    ['A direct message', ' to me, under Messages.'],
    [`${facts} a title or a name`, ' for who, what, where, when and how many, each in its own sentence.'],
    [askShortcut, ' among the shortcuts, from anywhere.'],
    [findShortcut, ' in the menu of a message, to see what the articles say about it.'],
  ],
  limits: 'What to keep in mind',
  /** `comparesMeanings`: whether there is an encoder. */
  limitsText: (comparesMeanings: boolean) =>
    `${comparesMeanings ? 'Nothing here is generated: a small encoder beside me compares meanings and writes no word.' : 'Nothing here is generated: I compare words.'} ` +
    'Quotes are as old as the article they come from: look at the source before you rely on one.',
  failure: (reference: string) =>
    `I couldn’t put this page together just now. Please open it again in a minute. (reference ${reference})`,
} as const;
