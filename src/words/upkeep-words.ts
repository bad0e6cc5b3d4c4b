const count = new Intl.NumberFormat('en');

function counted(amount: number, one: string, more: string): string {
  return `${count.format(amount)} ${amount === 1 ? one : more}`;
}

type PersonalKind = 'answers' | 'votes' | 'exchanges' | 'threads' | 'deliveries' | 'proposals' | 'articles';

/** What the commands that look after a store say. Files and keys are handed in as people type them. */
export const upkeepWords = {
  commands: {
    backup: 'write all that the store holds into one file, while Verbatim runs or not',
    restore: 'put a backup in the store’s place',
    migrate: 'copy a store to another place: files and addresses of databases, either way',
    audit: 'list who changed what, oldest first',
    erase: 'take away all that is kept of one person, or the whole store of a workspace',
  },
  arguments: {
    backup: 'the file to write; a backup of that name is replaced once the new one is whole',
    restored: 'the backup',
    from: 'the store to copy, which is only read',
    to: 'where to; what was begun before is gone on with',
    person: 'the person as workspace and member id, like T0123ABCD:U0456EFGH; or workspace',
    workspace: 'the id of the workspace, like T0123ABCD',
  },
  options: {
    replace: 'even if the store holds something; it is kept beside',
    since: 'only what was changed on this day (YYYY-MM-DD) or later',
    yes: 'for a workspace: really all of it',
    jsonLines: 'print one JSON object a line',
  },

  backedUp: (file: string) => `Backed up to ${file}. It was read back and is whole.`,
  restored: (file: string) => `Restored from ${file}.`,
  formerKept: (file: string) => `The former store is kept at ${file}. Delete it when you no longer need it.`,

  /** `table` as the database calls it; `done` of `rows`. */
  copying: (table: string, done: number, rows: number) =>
    `Copying ${table}: ${count.format(done)} of ${count.format(rows)}`,
  checking: (table: string, done: number, rows: number) =>
    `Checking ${table}: ${count.format(done)} of ${count.format(rows)}`,
  copied: (from: string, to: string) => `Copied ${from} to ${to}.`,
  compared: (rows: number, tables: number, quotes: number) =>
    `${counted(rows, 'row', 'rows')} in ${counted(tables, 'table', 'tables')} read back and the same; ` +
    `${counted(quotes, 'kept quote', 'kept quotes')} cut from the copy to the letter.`,

  nothingChanged: 'Nothing is written down yet.',
  auditColumns: { at: 'When', by: 'Who', act: 'What', subject: 'Of what' },
  acts: {
    article_added: 'article added',
    article_changed: 'article changed',
    article_proposed: 'article proposed',
    article_removed: 'article removed',
    article_decided: 'article’s settings decided',
    article_reviewed: 'article reviewed',
    answers_forgotten: 'old answers forgotten',
    person_erased: 'person erased',
    proposal_approved: 'proposal approved',
    proposal_rejected: 'proposal rejected',
    source_loss_confirmed: 'source let lose articles',
    store_copied: 'store copied here',
    store_restored: 'store restored here',
    workspace_claimed: 'store claimed by workspace',
  },
  program: 'Verbatim',
  page: 'the local workspace',
  /** `hash`: what is left of their key. */
  unknownPerson: (hash: string) => `somebody (${hash})`,
  inCollection: (name: string, collection: string) => `${name} (${collection})`,
  answers: (amount: number) => counted(amount, 'answer', 'answers'),

  erased: (person: string, counts: Readonly<Record<PersonalKind, number>>) =>
    `Erased of ${person}: ${[
      counted(counts.answers, 'answer', 'answers'),
      counted(counts.votes, 'vote', 'votes'),
      counted(counts.exchanges, 'last question', 'last questions'),
      counted(counts.threads, 'followed thread', 'followed threads'),
      counted(counts.deliveries, 'waiting question', 'waiting questions'),
      counted(counts.proposals, 'proposal', 'proposals'),
      counted(counts.articles, 'article with their name', 'articles with their name'),
    ].join(', ')}.`,
  backupsKeep: 'Backups that were made before still hold it, and so do messages in Slack.',

  workspaceErased: (workspace: string, { articles, answers }: Readonly<Record<'articles' | 'answers', number>>) =>
    `Erased workspace ${workspace}: ${counted(articles, 'article', 'articles')}, ${counted(answers, 'answer', 'answers')} ` +
    'and all else that the store held.',
  fileLeft: (file: string) => `${file} still holds what the store held when it was replaced: delete it too.`,
  unvacuumed: (tables: readonly string[]) =>
    `The files of these tables may still hold deleted rows, since other programs could see them: run VACUUM (FULL) on ${tables.join(', ')}.`,
  notSure: (workspace: string) =>
    `This takes away all articles, answers and logs of workspace ${workspace} for good: give --yes to do it.`,
  notAWorkspace: 'Name the workspace by its id: npm run erase -- workspace T0123ABCD --yes.',

  notAPerson: (person: string) =>
    `${person} is no person: give workspace and member id with a colon between them, like T0123ABCD:U0456EFGH.`,
} as const;
