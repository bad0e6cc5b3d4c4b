const count = new Intl.NumberFormat('en');

/** What stands around the quotes of a fact sheet. `about` is a title or a topic as somebody typed it. */
export const factsWords = {
  /** Of the modal with a sheet. */
  title: 'Facts',
  /** Over a sheet, and over what is said instead of one. */
  about: (about: string) => `Facts about: ${about}`,
  /** Over the quotes of one article; its title follows. */
  from: 'From: ',
  groups: { who: 'Who', what: 'What', where: 'Where', when: 'When', how_many: 'How many' },
  page: (first: number, last: number, total: number) =>
    `Sentences ${count.format(first)} to ${count.format(last)} of ${count.format(total)}`,
  changed: 'The articles have changed since you opened this sheet, so it begins anew.',
  noFacts: 'No sentence of this article gives a name, a place, a date or a number that could stand here.',

  unknown: 'No article has this title, and none gives a name, a place, a date or a number about it.',
  gone: 'This is no longer in the articles. It was taken away or has changed.',
  choose: 'Perhaps one of these articles:',
  tooLong: (length: number, limit: number) =>
    `This has ${count.format(length)} characters; I read titles and topics of up to ${count.format(limit)}.`,
  shorter: 'Nothing was searched. Please name it in fewer words.',

  usage: (command: string) =>
    `Type ${command} and the title of an article, or a topic: a person, an organization, a place, a subject.`,
  usageResult:
    'I list who, what, where, when and how many, each as an exact sentence with its source. Only you see it.',
  newest: 'Newest articles:',

  more: 'More',
  moreSaid: (first: number, last: number) => `More: sentences ${count.format(first)} to ${count.format(last)}`,
  previous: 'Previous',
  previousSaid: (first: number, last: number) => `Previous: sentences ${count.format(first)} to ${count.format(last)}`,
  /** Told apart from articles of the same title by its number. */
  numbered: (number: number, title: string) => `${number}. ${title}`,
  /** Under an answer. */
  offer: (topic: string) => `Facts about ${topic}`,
  unknownButton: 'I can’t read this button any more. Please type the command again.',
} as const;
