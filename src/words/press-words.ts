/** What a press of a button is answered with. */
export const pressWords = {
  /** Of a modal that says one sentence in place of what stood there. */
  title: 'Verbatim',
  unknownAnswer: 'I no longer have this answer. Please ask the question again.',
  unknownButton: 'This button belongs to another version of me. Please ask the question again.',
  unknownShortcut: 'This shortcut belongs to another version of me. Please write your question to me instead.',
  tooLate: 'Slack waits three seconds for this, and it took longer. Please press the button again.',
  failure: (reference: string) => `That didn’t work just now. Please try again in a minute. (reference ${reference})`,
  loading: 'One moment…',
  notYoursToShare: 'Only the person who asked can share this answer.',
  notYoursToRemove: 'Only the person who asked can remove this answer.',
  notRemoved: 'Slack didn’t let me remove this message.',
  notShared: 'The answer couldn’t be shared. Nothing was posted; please try again in a minute.',
  /** `change`: what became of a quote, in sentences. */
  lapsed: (change: string) =>
    `This answer isn’t shared, since it holds no more. ${change} Please ask again.`.replace(/ +/gu, ' '),
  perhapsShared:
    'I can’t tell whether the answer was shared. Please look in the channel; if it isn’t there, ask again.',
  thanks: 'Thank you. This is kept as helpful; pressing the other button changes it.',
} as const;
