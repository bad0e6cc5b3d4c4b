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

  /** Over an answer in a channel: `name` is who asked it there, `''` where Slack doesn't say. */
  askedBy: (name: string, question: string) => (name === '' ? `Asked: ${question}` : `${name} asked: ${question}`),
  /** Under the asker's own copy. */
  shared: 'Shared in this channel.',

  noAnswer: 'I found no sentence that answers this.',
  closest: 'Closest passage (not an answer):',

  usage: (articles: number) =>
    `Ask a question in your own words. I answer with exact sentences from ${count.format(articles)} ${
      articles === 1 ? 'article' : 'articles'
    }, each with its source, or say that none answers.`,
  examples: 'Try:',
  usagePlaces: (command: string) =>
    `In a thread, mention me: ${mention} your question. Only you see answers to ${command} until you share them.`,
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

/**
 * Labels of the buttons under an answer. `…Said`: what a screen reader says instead, which begins with the label so that
 * who speaks the label to their device finds the button (WCAG 2.5.3); `title` is an article's.
 */
export const buttonWords = {
  context: 'Show in context',
  contextSaid: (title: string) => `Show in context: ${title}`,
  share: 'Share to channel',
  shareSaid: 'Share to channel, for everyone in it to see',
  why: 'Why this answer',
  whySaid: 'Why this answer was chosen',
  copy: 'Copy quote',
  copySaid: (title: string) => `Copy quote: ${title}`,
  helpful: 'Helpful',
  helpfulSaid: 'Helpful answer',
  notHelpful: 'Not helpful',
  notHelpfulSaid: 'Not helpful, and say what was wrong',
  remove: 'Remove',
  removeSaid: 'Remove this answer',
  removeTitle: 'Remove this answer?',
  removeText: 'It disappears for everyone here.',
  keep: 'Keep it',
  previous: 'Previous quote',
  next: 'Next quote',
  close: 'Close',
  send: 'Send',
} as const;

/** What a press of a button is answered with. */
export const pressWords = {
  /** Of a modal that says one sentence in place of what stood there. */
  title: 'Verbatim',
  unknownAnswer: 'I no longer have this answer. Please ask the question again.',
  unknownButton: 'This button is of another version of me. Please ask the question again.',
  tooLate: 'Slack waits three seconds for this, and it took longer. Please press the button again.',
  failure: (reference: string) => `That did not work just now. Please try again in a minute. (reference ${reference})`,
  loading: 'One moment…',
  notYoursToShare: 'Only the person who asked can share this answer.',
  notYoursToRemove: 'Only the person who asked can remove this answer.',
  notRemoved: 'Slack did not let me remove this message.',
  notShared: 'The answer could not be shared. Nothing was posted; please try again in a minute.',
  perhapsShared:
    'I cannot tell whether the answer was shared. Please look in the channel; if it is not there, ask again.',
  thanks: 'Thank you. This is kept as helpful; pressing the other button changes it.',
} as const;

/** The modal with a quote in its surroundings. */
export const contextWords = {
  title: 'In context',
  place: (index: number, count: number) => `Quote ${index + 1} of ${count}`,
  closest: 'This is the closest passage, not an answer.',
  changed: 'The article has changed since it was quoted. This is the sentence as it stood then:',
  gone: 'The article has been taken away since it was quoted. This is the sentence as it stood then:',
} as const;

/** The modal with what can be pasted elsewhere. */
export const copyWords = {
  title: 'Copy quote',
  how: 'Select the text and copy it.',
} as const;

/** The modal that asks what was wrong. Each label is at most 75 characters. */
export const feedbackWords = {
  title: 'What was wrong?',
  kept: 'Your vote is kept. This helps to find out why.',
  reason: 'The answer',
  reasons: {
    wrong_sentence: 'quotes the wrong sentence',
    out_of_date: 'is out of date',
    no_answer_in_it: 'does not answer the question',
    other: 'has something else wrong with it',
  },
  expected: 'The right sentence, or a link to it',
  note: 'Anything else',
} as const;

/** The modal that says why a sentence was chosen. `words` are the article's or the question's, as they are written. */
export const whyWords = {
  title: 'Why this answer',
  lookedFor: 'Looked for: ',
  kinds: {
    person: 'a person',
    organization: 'an organization',
    place: 'a place',
    date: 'a date',
    quantity: 'a number',
    reason: 'a reason',
    definition: 'what something is',
    other: '',
  },
  corrected: 'Corrected: ',
  correction: (from: string, to: string) => `${from} → ${to}`,
  matched: 'Found in the sentence: ',
  missing: 'Not found in it: ',
  chosen: 'This sentence',
  runnersUp: 'Runners-up',
  confidence: (confidence: number, threshold: number) =>
    `Confidence ${confidence.toFixed(2)} (I answer from ${threshold.toFixed(2)} on).`,
  onlyConfidence: (confidence: number) => `Confidence ${confidence.toFixed(2)}.`,
  unexplained: 'Nothing more is kept about how this answer was found.',
  /** What spoke for a sentence; beside each, what spoke against it where that was missing. */
  reasons: {
    words: [(words: string) => withWords('has words of the question', words), 'lacks words of the question'],
    phrase: [
      (words: string) => withWords('has words of it beside each other', words),
      'has words of it far from each other',
    ],
    names: [(words: string) => withWords('has names of the question', words), 'lacks names of the question'],
    numbers: [(words: string) => withWords('has numbers of the question', words), 'lacks numbers of the question'],
    like_words: [(words: string) => withWords('has words of like meaning', words), 'has few words of like meaning'],
    neighbours: [() => 'the sentences beside it are about this', 'the sentences beside it are about something else'],
    passage: [() => 'its passage is about this', 'its passage is about something else'],
    heading: [(words: string) => withWords('its heading is about this', words), 'its heading is about something else'],
    article: [(words: string) => withWords('its article is about this', words), 'its article is about something else'],
    type: [(words: string) => withWords('has what was asked for', words), 'lacks what was asked for'],
    fact: [
      (words: string) => withWords('states a fact that was asked for', words),
      'states no fact that was asked for',
    ],
    place: [() => 'stands where answers often stand', 'stands where answers seldom stand'],
    length: [() => 'is as long as answers mostly are', 'is longer or shorter than answers mostly are'],
  },
} as const;

function withWords(sentence: string, words: string): string {
  return words === '' ? sentence : `${sentence}: ${words}`;
}
