const count = new Intl.NumberFormat('en');

/** Where there is no answer, and why. */
export const noticeWords = {
  tooLong: (length: number, limit: number) =>
    `Your question has ${count.format(length)} characters; I read up to ${count.format(limit)}.`,
  askShorter: 'Nothing was searched. Please ask it in fewer words.',
  failure: (reference: string) =>
    `I couldn’t search just now. Nothing was lost; please ask again in a minute. (reference ${reference})`,
  away: 'My articles can’t be reached right now. Please ask again in a minute.',
  awayForNow: 'My articles can’t be reached right now. I’ll answer here as soon as they can.',
  fullForNow: 'I have no room to note your question down right now. I’ll answer here as soon as I do.',
  busy: 'More is asked of me right now than I can answer. Please try again in a minute.',
  stopping: 'I’m restarting and couldn’t finish this question. Please ask again in a minute.',
  inDoubt:
    'Something went wrong while I was posting my answer, and I can’t tell whether it arrived. If there is none here, please ask again.',
  /** Before and after the channel's name. */
  notInChannel: ['I couldn’t post in ', '. Please check that I am a member there and may post. My answer:'],
  askedChannel: 'the channel where you asked',

  stillLooking: 'Still looking…',
  membersOnly: 'I answer only members of this workspace.',
  membershipUnknown:
    'I answer only members of this workspace, and can’t tell just now whether you are one. Please try again in a minute.',
  /** `known`: commands as people type them. */
  unknownCommand: (known: readonly string[]) =>
    `I don’t know this command. Try ${known.map((command) => `${command} help`).join(' or ')}.`,
} as const;
