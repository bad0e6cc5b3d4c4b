const count = new Intl.NumberFormat('en');

function oneOr(amount: number, one: string, several: string): string {
  return amount === 1 ? one : several;
}

/** What the command line says of itself and around results. Commands and formats are handed in as people type them. */
export const cliWords = {
  description: 'Answers questions with exact, cited sentences from your articles.',
  commands: {
    start: 'connect to Slack, or without its tokens to a local workspace in the browser',
    preview: 'try it in a local workspace in the browser',
    ask: 'ask the articles a question',
    facts: 'list who, what, where, when and how many for an article or a topic',
    answer: 'answer a file of questions over a folder of articles',
    import: 'take articles into the store',
    feedback: 'list what people said of answers, newest first',
  },
  arguments: {
    question: 'the question, in your own words; without one, how to ask',
    about: 'title of an article, or a topic; without one, the newest articles',
    paths:
      'files of any format that is read, folders of them, and addresses: of a repository, a page, a sitemap, a feed',
  },
  options: {
    open: 'open the local workspace in the browser',
    json: 'print one JSON object',
    jsonWhole: 'print one JSON object, with every line',
    jsonLines: 'print one JSON object a line',
    askArticles: 'ask this file or folder instead of the store',
    factsArticles: 'look into this file or folder instead of the store',
    folder: 'folder of articles, held in memory',
    /** `shape`: the fields of a line. */
    lines: (shape: string) => `JSON lines: ${shape}`,
    collection: 'collection of articles that name none',
    owner: 'whose the articles are, in words or as a Slack member id, where a file names nobody',
    watch: 'go on, and take in what changes',
    wait: 'wait until the sentences taken in can be found by their meaning',
    dryRun: 'show what would become of each file, and keep nothing',
    since: 'only what was said on this day (YYYY-MM-DD) or later',
  },

  howToImport: (command: string) => `There are no articles yet. Add some: ${command}`,
  howToAsk: (command: string, articles: number) =>
    `Ask a question in your own words: ${command} (${articles} ${oneOr(articles, 'article', 'articles')})`,
  examples: 'Try:',
  /** `confidence` is 0 to 1, `tookMs` in milliseconds. */
  confidence: (confidence: number, tookMs: number) => `Confidence ${confidence.toFixed(2)} · ${tookMs.toFixed(1)} ms`,

  refused: (name: string, reason: string) => `${name}: refused, ${reason}`,
  noted: (name: string, note: string) => `${name}: ${note}`,
  added: (name: string) => `${name}: new`,
  changed: (name: string) => `${name}: changed`,
  imported: (counts: Readonly<Record<'added' | 'changed' | 'unchanged' | 'refused' | 'sentences', number>>) =>
    `${counts.added} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.refused} refused · ` +
    `${counts.sentences} ${oneOr(counts.sentences, 'sentence', 'sentences')} taken in`,

  /** `done` of all `sentences` can be compared by meaning. */
  reading: (done: number, sentences: number) =>
    `Read for their meaning: ${count.format(done)} of ${count.format(sentences)} ${oneOr(sentences, 'sentence', 'sentences')}.`,
  allRead: 'All sentences can be found by their meaning.',
  /** `command` waits for all of them. */
  unread: (done: number, sentences: number, command: string) =>
    `${count.format(done)} of ${count.format(sentences)} ${oneOr(sentences, 'sentence', 'sentences')} can be found by their meaning. I read the others ` +
    `while I run in Slack or in the local workspace, and answer by words alone until then. To have it done now: ${command}`,
  byWordsSoFar: (done: number, sentences: number) =>
    'Answered by words alone, until all sentences are read for their meaning: ' +
    `${count.format(done)} of ${count.format(sentences)} are.`,

  previewLabels: {
    title: 'Title',
    language: 'Language',
    date: 'Date',
    source: 'Source',
    url: 'Address',
    format: 'Format',
    collection: 'Collection',
    sections: 'Sections',
    sentences: 'Sentences',
    leftOut: 'Left out',
    notes: 'Notes',
  },
  languageUnknown: 'not known',
  formats: {
    markdown: 'Markdown',
    text: 'text',
    html: 'web page',
    pdf: 'PDF',
    docx: 'Word',
    odt: 'OpenDocument',
    pptx: 'PowerPoint',
    epub: 'EPUB',
    email: 'e-mail',
    csv: 'CSV',
    xlsx: 'Excel',
    json: 'JSON',
    subtitles: 'subtitles',
    feed: 'feed',
  },
  leftOut: (what: string, count: number) => `${what} (${count} ${oneOr(count, 'word', 'words')})`,
  furtherArticles: (count: number) => (count === 1 ? 'and 1 more article' : `and ${count} more articles`),
  previewed: (counts: Readonly<Record<'readable' | 'refused' | 'sentences', number>>) =>
    `${counts.readable} readable, ${counts.refused} refused · ` +
    `${counts.sentences} ${oneOr(counts.sentences, 'sentence', 'sentences')} · nothing kept`,

  noFeedback: 'No feedback yet.',
  feedbackColumns: { date: 'Date', verdict: 'Verdict', question: 'Question', answer: 'Answer' },
  helpful: 'helpful',
  notHelpful: 'not helpful',
  reasons: {
    wrong_sentence: 'wrong sentence',
    out_of_date: 'out of date',
    no_answer_in_it: 'no answer in it',
    other: 'other',
  },
  nothingShown: '(none)',
  expected: (sentence: string) => `expected: ${sentence}`,
  note: (note: string) => `note: ${note}`,
  votes: (helpful: number, others: number) => `${helpful} helpful, ${others} not helpful`,

  notADay: 'Write a day as YYYY-MM-DD.',
  unreadable: (file: string) => `Can’t read ${file}. Check the path.`,
  /** `shape`: what a line should be. */
  notAQuestion: (file: string, line: number, shape: string) => `${file}, line ${line}: expected ${shape}.`,
} as const;
