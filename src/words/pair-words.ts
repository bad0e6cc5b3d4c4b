const count = new Intl.NumberFormat('en');
const share = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

function counted(amount: number, one: string, more: string): string {
  return `${count.format(amount)} ${amount === 1 ? one : more}`;
}

/** What is said of articles that tell the same, or the contrary, to whoever looks after them. */
export const pairWords = {
  commands: {
    articles: 'look after the articles',
    contradictions:
      'list sentences of different articles that contradict each other, those of the newest article first',
    duplicates: 'list stories that several articles tell, the most alike first',
  },
  options: {
    jsonLines: 'print one JSON object a line',
  },

  noContradictions: 'No two articles contradict each other in a number, a time or a date, as far as I can tell.',
  contradictions: (amount: number) =>
    `${counted(amount, 'contradiction', 'contradictions')} in a number, a time or a date. Mend or retire the article that is wrong.`,
  noDuplicates: 'No story is told by several articles, as far as I can tell.',
  duplicates: (amount: number) =>
    `${counted(amount, 'story', 'stories')} told by several articles. Answers quote the newest and name the others.`,
  /** `likeness` is 0 to 1. */
  alike: (articles: number, likeness: number) =>
    `${counted(articles, 'article', 'articles')}, about ${share.format(likeness)} of their wording alike`,
  undated: 'undated',
} as const;
