const count = new Intl.NumberFormat('en');

function counted(amount: number, one: string, more: string): string {
  return `${count.format(amount)} ${amount === 1 ? one : more}`;
}

/** What the command line says of articles that go out, and come in again. Folders are handed in as people type them. */
export const exportWords = {
  command: 'write all articles with their settings, versions and feedback into a folder',
  folder: 'a new or an empty folder, or an earlier export, which is brought up to date',

  writing: (done: number, articles: number) => `Writing ${count.format(done)} of ${count.format(articles)}`,
  exported: (
    folder: string,
    { articles, unchanged, files, votes }: Readonly<Record<'articles' | 'unchanged' | 'files' | 'votes', number>>,
  ) =>
    `Exported ${counted(articles, 'article', 'articles')} to ${folder} (${count.format(files)} with the file, ` +
    `${count.format(unchanged)} unchanged there) and ${counted(votes, 'vote', 'votes')}.`,
  whatStays:
    'It holds the ids of people who added articles and who voted. Answers, logs and sources stay in the store.',

  taking: (done: number, articles: number) => `Taking in ${count.format(done)} of ${count.format(articles)}`,
  refused: (name: string, reason: string) => `${name}: ${reason}`,
  taken: ({
    added,
    changed,
    unchanged,
    refused,
  }: Readonly<Record<'added' | 'changed' | 'unchanged', number>> & { readonly refused: readonly unknown[] }) =>
    `Articles: ${count.format(added)} added, ${count.format(changed)} changed, ${count.format(unchanged)} unchanged, ` +
    `${count.format(refused.length)} refused.`,
  votes: ({ votes, votesWithoutAnswer }: Readonly<Record<'votes' | 'votesWithoutAnswer', number>>) =>
    `Votes: ${count.format(votes)} kept with their answers; ${count.format(votesWithoutAnswer)} are on answers that are ` +
    'not in this store and stay in the export.',
  unreadYet: 'Until their meanings are read, words alone answer: that begins with the next start.',

  byItself: (folder: string) => `${folder} is an export: import it by itself.`,
  withoutOptions: (folder: string) => `${folder} is an export, which is taken in as it is: import it without options.`,
} as const;
