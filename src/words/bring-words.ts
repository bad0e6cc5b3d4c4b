import { cliWords } from './cli-words.js';

const count = new Intl.NumberFormat('en');

function counted(number: number, one: string, several: string): string {
  return `${count.format(number)} ${number === 1 ? one : several}`;
}

/**
 * Articles that people bring from Slack: what became of them, and what managers are asked. Titles of modals are at most
 * 24 characters.
 */
export const bringWords = {
  /** Of whoever manages nothing because nobody does. */
  unmanaged:
    'Nobody looks after the articles from Slack yet. Whoever runs me can name people in VERBATIM_MANAGERS; until then articles come from my server alone.',

  added: (name: string, sentences: number) =>
    `${name}: taken in, ${counted(sentences, 'sentence', 'sentences')}. I answer from it now.`,
  changed: (name: string, sentences: number) =>
    `${name}: taken in anew, ${counted(sentences, 'sentence', 'sentences')}. I answer from it as it is now.`,
  unchanged: (name: string) => `${name}: I hold all of it already. Nothing has changed.`,
  refused: (name: string, reason: string) => `${name}: not taken in, ${reason}`,
  noted: cliWords.noted,
  proposed: (name: string) =>
    `${name}: sent to the people who look after the articles. I’ll tell you in a direct message what they decide.`,
  known: (name: string) => `${name}: you have sent it already, and nobody has decided yet.`,
  tooLarge: (name: string, megabytes: number) =>
    `${name}: not sent on, it is larger than ${megabytes} MB. Ask somebody who looks after the articles to add it.`,
  tooMany: (name: string) => `${name}: not sent on, since too much waits to be decided. Please send it again later.`,
  failure: (reference: string) =>
    `That didn’t work just now. Nothing is taken in twice; please try again in a minute. (reference ${reference})`,
  nothing: 'There was nothing in it that I could take in.',
  working: 'Taking it in…',
  workingStatus: 'is taking in what you sent…',
  stopping:
    'I’m restarting and can’t tell whether this was taken in. Please send it again in a minute; nothing is taken in twice.',

  /** Files. */
  noFileScope:
    'I can’t read files here: the app was installed without the optional scope files:read. You can use the articles command with an address or a text instead.',
  outside: 'it is kept outside of Slack',
  pictureAlone: 'A picture, a sound or a film has no text that I could quote.',
  picture: 'a picture, a sound or a film has no text to quote',
  noFile: 'Slack doesn’t show it to me',
  notHandedOver: 'Slack didn’t hand it over; share it with me again',
  otherHost: 'it isn’t kept at Slack, and I fetch files from nowhere else',
  largerThan: (megabytes: number) => `larger than ${megabytes} MB; split it`,

  /** Pages. */
  noPages: 'I don’t fetch web pages here. Add the page as a file, or its text as a fact.',
  noAddress: (command: string) => `This is no address of a web page. Try ${command} add https://example.com/page.`,

  /** Facts and messages. Names become names of files. */
  factName: (name: string) => `fact from ${name}`,
  messageName: (name: string) => `message from ${name}`,
  threadName: (name: string) => `thread begun by ${name}`,
  /** Of an article: who said it. */
  source: (names: readonly string[]) => `${list(names)} in Slack`,
  somebody: 'somebody',
  emptyMessage: 'This message has no text that I could take in.',
  onlyMessage: 'Only the message was taken, not its thread: I can’t read the thread there.',
  emptyFact: (command: string) => `Write the fact behind it: ${command} fact The office opens at eight.`,

  /** The command by itself. */
  help: (command: string, { takesPages }: { readonly takesPages: boolean }) => [
    `${command} add: a form for what I shall answer from`,
    ...(takesPages ? [`${command} add ADDRESS: takes in a web page`] : []),
    `${command} fact TEXT: takes in a sentence or two`,
  ],
  helpFile: 'Or send me a file in a direct message.',
  helpShortcut: (shortcut: string) => `${shortcut}, in the menu of a message, takes in the message, or its thread.`,
  holdings: (articles: number, sentences: number) =>
    `I answer from ${counted(articles, 'article', 'articles')}, ${counted(sentences, 'sentence', 'sentences')}.`,
  asManager: 'You look after the articles: what you bring is taken in at once.',
  asMember: 'What you bring goes to the people who look after the articles, who decide.',
  waiting: (number: number) => `${counted(number, 'proposal waits', 'proposals wait')} to be decided.`,
  unknownWay: (typed: string, command: string) => `I don’t know “${typed}”. ${command} shows what there is.`,

  /** The form. */
  formTitle: 'Add articles',
  formFiles: 'Files',
  formFilesHint: 'PDF, Word, web pages, Markdown, tables, mails and more',
  formAddress: 'Address of a web page',
  formText: 'A text',
  formTextHint: 'I quote it sentence by sentence, exactly as it stands here',
  formSubmit: 'Add',
  noForm: 'Slack didn’t let me open the form. Please try again.',
  formEmpty: 'Please give a file, an address or a text.',
  formEmptyHere: 'Please give an address or a text.',

  /** What a manager is asked. */
  asked: (who: string, name: string) => `${who} would like to add ${name} to the articles.`,
  approve: 'Approve',
  approveSaid: (name: string) => `Approve ${name}`,
  reject: 'Reject…',
  rejectSaid: (name: string) => `Reject… ${name}`,
  opening: (sentences: string) => `It begins: ${sentences}`,
  headings: (headings: readonly string[]) => `Headings: ${headings.join(' · ')}`,
  replaces: (title: string) => `It would take the place of “${title}”, which I hold already.`,
  address: (url: string) => `Address: ${url}`,
  inCollection: (collection: string) => `collection ${collection}`,
  /** `label`: what is set, such as "Valid from". */
  setting: (label: string, value: string) => `${label}: ${value}`,
  publishedOn: (date: string) => `published ${date}`,
  from: (source: string) => `from ${source}`,
  approvedBy: (who: string) => `Approved by ${who}. I answer from it now.`,
  approvedRefused: (who: string, reason: string) => `Approved by ${who}, but it couldn’t be taken in: ${reason}`,
  rejectedBy: (who: string, reason: string) => `Rejected by ${who}: ${reason}`,
  yourApproved: (name: string) => `${name} was approved. I answer from it now.`,
  yourRefused: (name: string, reason: string) => `${name} was approved, but it couldn’t be taken in: ${reason}`,
  yourRejected: (name: string, reason: string) => `${name} was not added: ${reason}`,
  decidedBefore: (who: string) => `${who} was faster. This is what was decided:`,
  unknownProposal: 'This proposal is no longer there.',
  notManager: 'Only the people who look after the articles can decide this.',
  rejectTitle: 'Reject',
  rejectReason: 'Why not?',
  rejectHint: 'Whoever sent it is told this',
  rejectSubmit: 'Reject',
  you: 'You',
} as const;

function list(names: readonly string[]): string {
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
