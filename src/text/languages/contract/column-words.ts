/** What a column of a table tells of what its row names. */
export type ColumnRole =
  | 'holder'
  | 'approver'
  | 'teacher'
  | 'winner'
  | 'author'
  | 'founder'
  | 'price'
  | 'capacity'
  | 'duration'
  | 'deadline'
  | 'start'
  | 'place';

export interface ColumnWords {
  /**
   * By what people ask for a column's values, and what such columns are called; normalised words parted by blanks.
   * Verbs in the forms in which people ask.
   */
  readonly roles: Readonly<Record<ColumnRole, { readonly asked: string; readonly labels: string }>>;
  /** Verbs that a label and its value leave unsaid ("which network do guests *use*": "Network: birch"), normalised. */
  readonly implied: string;
  /** Endings that make of a verb the noun for who does it or what is done, parted by blanks: own, own*er*. */
  readonly kinEndings: string;
}
