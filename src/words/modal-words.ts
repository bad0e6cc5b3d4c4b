/** The modal with a quote in its surroundings. */
export const contextWords = {
  title: 'In context',
  position: (index: number, count: number) => `Quote ${index + 1} of ${count}`,
  closest: 'This is the closest passage, not an answer.',
  /** `day`: when it changed, where that is known; `isShown`: what stood around it then is shown too. */
  changed: (day: string | undefined, isShown: boolean) =>
    `The article has changed ${day === undefined ? 'since it was quoted' : `on ${day}`}. This is ${isShown ? 'what it said when it was quoted' : 'the sentence as it stood then'}:`,
  gone: 'The article has been taken away since it was quoted. This is the sentence as it stood then:',
} as const;

/** The modal with what can be pasted elsewhere. */
export const copyWords = {
  title: 'Copy quote',
  how: 'Select the text and copy it.',
} as const;

/** The modal that asks what was wrong with an answer. Each label has at most 75 characters. */
export const feedbackWords = {
  title: 'What was wrong?',
  kept: 'Your vote is kept. This helps to find out why.',
  reason: 'The answer',
  reasons: {
    wrong_sentence: 'quotes the wrong sentence',
    out_of_date: 'is out of date',
    no_answer_in_it: 'doesn’t answer the question',
    other: 'has something else wrong with it',
  },
  expected: 'The right sentence, or a link to it',
  note: 'Anything else',
} as const;
