/** The modal that asks for a question, and the one that shows its answer. Titles are at most 24 characters. */
export const askWords = {
  title: 'Ask the articles',
  question: 'Your question',
  placeholder: 'Who leads it? When was it decided? How many took part?',
  submit: 'Ask',
  empty: 'Please write a question in words.',
  answer: 'Answer',
  again: 'Ask another question',
  /** Under an answer in a modal, once the person has voted. */
  voted: { helpful: 'You said: helpful.', not_helpful: 'You said: not helpful.' },
} as const;
