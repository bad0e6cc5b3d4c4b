const count = new Intl.NumberFormat('en');

function counted(amount: number, one: string, more: string): string {
  return `${count.format(amount)} ${amount === 1 ? one : more}`;
}

/** What is said of the places that articles come from by themselves. Names, reasons and commands are handed in. */
export const sourceWords = {
  commands: {
    sources: 'list the places that articles come from by themselves, and how each stands',
    confirm: 'let a source lose the articles that it asked about',
  },
  arguments: { id: 'the source’s name, as `sources` lists it' },
  options: { json: 'print one JSON object a line' },

  /** To the owner. `command` lets them go. */
  asksAboutLoss: (id: string, location: string, leaving: number, of: number, command: string) =>
    `The source ${id} (${location}) would lose ${count.format(leaving)} of its ${counted(of, 'article', 'articles')} at once, so I have ` +
    `changed nothing. If that is meant, whoever runs me can let them go: ${command}. If not, look whether all of it is there: I look again by myself.`,
  /** To the owner; `reason` fits behind its name. */
  hasFailed: (id: string, location: string, reason: string, every: number) =>
    `The source ${id} (${location}) has failed twice in a row: ${reason}. Its articles stay as they are. I try again every ` +
    `${counted(every, 'minute', 'minutes')}, and say no more of it until it has worked.`,

  none: 'No source is known yet. Name some in VERBATIM_SOURCES, or import a folder: it is one.',
  columns: { id: 'Source', state: 'State', articles: 'Articles', looked: 'Looked', changed: 'Changed', where: 'Where' },
  never: '–',
  states: {
    new: 'not looked at yet',
    well: 'well',
    failed: 'failed',
    asks: 'asks',
    /** It isn't in the configuration, so that nobody looks at it by themselves. */
    unfollowed: 'by hand',
  },
  inAndOut: (articles: number, came: number, left: number) => `${count.format(articles)} (+${came} −${left})`,
  failedBecause: (id: string, times: number, reason: string) =>
    `${id}: failed ${times === 1 ? 'once' : `${count.format(times)} times`}, ${reason}.`,
  refused: (id: string, files: number) =>
    `${id}: ${counted(files, 'file was', 'files were')} refused; import it by hand to see why.`,
  asked: (id: string, leaving: number, of: number, command: string) =>
    `${id}: ${count.format(leaving)} of ${counted(of, 'article', 'articles')} would leave, so nothing was changed. To let them go: ${command}`,
  confirmed: (id: string, leaving: number) => `${id} may lose ${counted(leaving, 'article', 'articles')}.`,
  notAsked: (id: string) => `${id} asks nothing: see \`npm run sources\`.`,

  /** A line over the others while it goes on. */
  progress: (bar: string, id: string, done: number, of: number | undefined) =>
    of === undefined
      ? `${id}: ${counted(done, 'file', 'files')}`
      : `${bar} ${id}: ${count.format(done)} of ${counted(of, 'file', 'files')}`,
  moved: (from: string, to: string) => `${from}: is ${to} now`,
  left: (name: string) => `${name}: gone, and its articles with it`,
  reportColumns: {
    id: 'Source',
    added: 'New',
    changed: 'Changed',
    moved: 'Moved',
    left: 'Gone',
    unchanged: 'Unchanged',
    refused: 'Refused',
  },
  failed: (id: string, location: string, reason: string) => `${id} (${location}) couldn’t be read: ${reason}.`,
  notFollowing: 'Looking again whenever something has changed. Stop with Ctrl-C.',
} as const;
