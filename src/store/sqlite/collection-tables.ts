/**
 * Terms arrive analysed, so a token is whatever stands between white space: the `ascii` tokenizer keeps every letter of
 * every script as it is, and is told to keep ASCII punctuation too. Only A-Z are folded.
 */
export const TOKENIZER = `tokenize = "ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\\]^_\`{|}~'"`;

/**
 * A collection's own index, so that what FTS5 counts and ranks by is of that collection alone. It indexes the rows of
 * the view `passage_terms` that belong to it.
 */
export function passageIndexOf(collection: number): string {
  return `passage_index_${collection}`;
}

/** In how many passages of the collection each term stands. */
export function passageVocabularyOf(collection: number): string {
  return `passage_vocabulary_${collection}`;
}

/**
 * The statements that make what a new collection needs. Whoever changes what they make adds a migration that makes
 * every collection's tables anew.
 */
export function collectionTables(collection: number): readonly string[] {
  return [
    // Positions are kept (detail=full), as FTS5's own ranking needs them, which tests compare with.
    `CREATE VIRTUAL TABLE ${passageIndexOf(collection)} USING fts5(
      text_terms, heading_terms, title_terms, content = 'passage_terms', content_rowid = 'id', ${TOKENIZER})`,
    `CREATE VIRTUAL TABLE ${passageVocabularyOf(collection)} USING fts5vocab(${passageIndexOf(collection)}, row)`,
  ];
}
