/** What whoever looks after an article is told. */
export const reviewWords = {
  /** `quoted`: answers that quote it; `owner`: somebody else who looks after it, in words. */
  due: (title: string, day: string, quoted: number, owner: string | undefined) =>
    [
      `The review of “${title}” was due on ${day}.`,
      quoted === 0
        ? 'No answer that I keep quotes it.'
        : `${quoted === 1 ? 'One answer' : `${quoted.toLocaleString('en')} answers`} that I keep quote${quoted === 1 ? 's' : ''} it.`,
      ...(owner === undefined ? [] : [`Its owner is ${owner}.`]),
      'Please look whether it still holds.',
    ].join(' '),
} as const;
