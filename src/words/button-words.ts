/**
 * Labels of the buttons under an answer. `…Said`: what a screen reader says instead, which begins with the label so
 * that who speaks the label to their device finds the button (WCAG 2.5.3); `title` is an article's.
 */
export const buttonWords = {
  context: 'Show in context',
  contextSaid: (title: string) => `Show in context: ${title}`,
  share: 'Share to channel',
  shareSaid: 'Share to channel, for everyone in it to see',
  shareInThread: 'Share in thread',
  shareInThreadSaid: 'Share in thread, for everyone in the channel to see',
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
