/** Why nothing is answered. `words` are the question's, in quotation marks. */
export const abstentionWords = {
  noArticles: 'There are no articles yet.',
  otherLanguage: 'No article is written in the language of the question.',
  notMentioned: (words: string) => `No article mentions ${words}.`,
  /** For a question of which no word can be named. */
  this: 'this',
  notTogether: (word: string, partner: string) => `Articles mention ${word}, but not together with ${partner}.`,
  noneInClosest: (words: string) => `The closest passage doesn’t mention ${words}.`,
  notAllInClosest: (mentioned: string, missing: string) =>
    `The closest passage mentions ${mentioned}, but not ${missing}.`,
  typeMissing: (type: string) => `No sentence of the closest passage gives ${type}.`,
  /** How a value of each type that is told by its writing is called. */
  types: {
    person: 'the name of a person',
    organization: 'the name of an organization',
    place: 'a place',
    date: 'a date',
    quantity: 'a number',
  },
  severalNear: 'Several sentences come near, but none clearly answers.',
  /** Of a statement, which nothing could answer. */
  nothingAboutIt: 'No sentence is clearly about this.',
  oneNear: 'One sentence comes near, but doesn’t clearly answer.',
} as const;
