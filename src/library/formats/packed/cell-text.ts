import { guessHead } from '../guess-head.js';

/** A cell's words, and whether all of them are bold. */
export interface CellText {
  readonly text: string;
  readonly isBold: boolean;
}

/** What the paragraphs of a cell say together: one line, with a semicolon where one ends without a mark. */
export function joinParagraphs(paragraphs: readonly CellText[]): CellText {
  const said = paragraphs.filter(({ text }) => text !== '');
  return {
    text: said.reduce(
      (joined, { text }) => (joined === '' ? text : `${joined}${/[\p{P}]$/u.test(joined) ? '' : ';'} ${text}`),
      '',
    ),
    isBold: said.every(({ isBold }) => isBold),
  };
}

/** Whether the first of a table's rows names its columns, as its letters or its words tell. */
export function looksLikeHead(rows: readonly (readonly CellText[])[]): boolean {
  const isAlone = isAllBold(rows[0]) && !isAllBold(rows[1]);
  return isAlone || guessHead(rows.map((row) => row.map(({ text }) => text)));
}

function isAllBold(cells: readonly CellText[] | undefined): boolean {
  const said = cells?.filter(({ text }) => text !== '') ?? [];
  return said.length > 0 && said.every(({ isBold }) => isBold);
}
