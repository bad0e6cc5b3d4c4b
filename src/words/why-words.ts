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
  /** Of each family of reasons: how it is told where it spoke for the sentence, and where it spoke against it. */
  reasons: {
    words: [(words: string) => withWords('has words of the question', words), 'lacks words of the question'],
    phrase: [
      (words: string) => withWords('has words of it beside each other', words),
      'has words of it far from each other',
    ],
    names: [(words: string) => withWords('has names of the question', words), 'lacks names of the question'],
    numbers: [(words: string) => withWords('has numbers of the question', words), 'lacks numbers of the question'],
    meaning: [
      (words: string) =>
        `is close in meaning to the question; ${words === '' ? 'which of its words carried that can’t be told' : `carried most by: ${words}`}`,
      'is less close in meaning to the question',
    ],
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
