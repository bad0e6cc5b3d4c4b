import { curationWords } from './curation-words.js';

const count = new Intl.NumberFormat('en');

/** Looking after the articles in Slack. Titles of modals are at most 24 characters. */
export const articlesWords = {
  listTitle: 'Articles',
  articleTitle: 'Article',
  formTitle: 'Change an article',
  removeTitle: 'Remove an article',
  sourcesTitle: 'Sources',

  help: (command: string) => `${command} list: what there is; words, collection:, state:, source: and owner: narrow it`,
  helpSources: (command: string) => `${command} sources: the places that articles come from by themselves`,

  /** `from` and `to` count from 1. */
  found: (total: number, from: number, to: number) =>
    total <= to - from + 1
      ? curationWords.articles(total)
      : `${count.format(from)} to ${count.format(to)} of ${curationWords.articles(total)}`,
  filter: { collection: 'collection', state: 'state', source: 'source', owner: 'owner', words: 'words' },
  noneFound: 'No article is like that.',
  notAState: (given: string) =>
    `I know no state “${given}”. There are in_force, embargoed, not_yet_valid, expired and retired.`,
  open: 'Open',
  openSaid: (title: string) => `Open ${title}`,
  previous: 'Previous',
  previousSaid: 'Previous articles',
  next: 'Next',
  nextSaid: 'Next articles',
  back: 'Back to the list',
  backSaid: 'Back to the list of articles',
  owner: (who: string) => `owner ${who}`,
  added: (day: string, who: string) => `added ${day} by ${who}`,
  addedBySource: (day: string) => `added ${day}`,

  stateLabel: 'State',
  published: 'Published',
  taken: 'Text taken in',
  addedLabel: 'Added',
  reviewed: 'Reviewed',
  quotedLabel: 'Quoted',
  from: 'From',
  versionsLabel: 'Versions',
  /** `day` as people write it. */
  version: (ordinal: number, day: string, who: string) => `${ordinal}: taken in ${day} by ${who}`,
  versionAlone: (ordinal: number, day: string) => `${ordinal}: taken in ${day}`,
  olderVersions: (amount: number) => `and ${count.format(amount)} older`,
  by: (day: string, who: string) => `${day} by ${who}`,
  decided: ' (decided here, whatever its file says)',

  change: 'Change…',
  changeSaid: 'Change… title, collection, owner and dates',
  retire: 'Retire',
  retireSaid: 'Retire it: it is quoted no more, and stays',
  restore: 'Restore',
  restoreSaid: 'Restore it: it is quoted again',
  review: 'Still holds',
  reviewSaid: 'Still holds: say so, which makes it younger',
  remove: 'Remove…',
  removeSaid: 'Remove… it for good',
  removeSure: 'Remove for good',
  removeSureSaid: (title: string) => `Remove for good: ${title}`,
  keep: 'Keep it',
  keepSaid: 'Keep it, and go back to the article',

  retired: 'It is quoted no more.',
  restored: 'It is quoted again.',
  restoredBut: (state: string) => `It isn’t retired any more, but it is ${state}.`,
  reviewedNow: 'You said that it still holds.',
  changed: 'It is changed.',
  nothingChanged: 'Nothing was changed.',
  removed: (title: string) => `“${title}” is gone.`,
  failedReason: (reason: string) => `Nothing was changed: ${reason}.`,

  formDateHint:
    'A day such as 2026-05-12 or a time such as 2026-05-12 09:00, of the team; with a Z behind it, of UTC. Empty: none.',
  formDayHint: 'A day such as 2026-05-12. Empty: none.',
  formOwnerHint: 'In words, or a Slack member id. Empty: none.',
  formTitleHint: 'Empty: what its file calls it',
  submit: 'Save',

  changedMeanwhile: 'Somebody changed this article since you looked. Nothing was removed; this is how it stands now.',
  operator: 'Whoever runs me',

  notManager: 'Only the people who look after the articles can do this.',
  noSources: 'No source is known yet. Whoever runs me can name some in VERBATIM_SOURCES.',
  looked: (day: string) => `last looked ${day}`,
  neverLooked: 'not looked at yet',
  changedOn: (day: string) => `last changed ${day}`,
  inAndOut: (articles: number, came: number, left: number) =>
    `${curationWords.articles(articles)}, ${count.format(came)} in and ${count.format(left)} out at its last change`,
  failed: (times: number, reason: string) =>
    `Failed ${times === 1 ? 'once' : `${count.format(times)} times in a row`}: ${reason}.`,
  refused: (files: number) => `${count.format(files)} of its files ${files === 1 ? 'was' : 'were'} refused.`,
  loss: (leaving: number, of: number) =>
    `${count.format(leaving)} of its ${curationWords.articles(of)} would leave, so nothing was changed. Look whether all of it is there.`,
  lossConfirmed: 'They may leave: it is looked at again soon.',
  letGo: 'Let them go',
  letGoSaid: (id: string) => `Let them go: what ${id} has no more`,
  moreSources: (amount: number) => `And ${count.format(amount)} more.`,
  confirmed: (id: string) => `What ${id} has no more may leave. It is looked at again soon.`,
  notAsked: (id: string) => `${id} asks nothing any more.`,
} as const;
