import type { ColumnRole } from '../../text/languages/contract/column-words.js';
import { byLanguage, splitWords } from '../../text/languages/language-packs.js';
import { stemWord } from '../../text/stem-word.js';
import type { AnswerType, Query, QueryTerm } from '../question/query.js';

/** What stands between the cells of a table's row, as its reader writes it. */
const between = ' · ';

/** The type of answer that the values of a column give. */
const typesOfRoles: Readonly<Record<ColumnRole, AnswerType>> = {
  holder: 'person',
  approver: 'person',
  teacher: 'person',
  price: 'quantity',
  capacity: 'quantity',
  duration: 'quantity',
  deadline: 'date',
  start: 'date',
  place: 'place',
};

interface Role {
  readonly type: AnswerType;
  readonly asked: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
}

interface Columns {
  readonly roles: readonly Role[];
  readonly endings: ReadonlySet<string>;
}

const tables = byLanguage(({ columnWords: { roles, kinEndings } }, language): Columns => {
  const stems = (list: string) => new Set(splitWords(list).map((word) => stemWord(word, language)));
  return {
    roles: (Object.keys(roles) as ColumnRole[]).map((role) => ({
      type: typesOfRoles[role],
      asked: stems(roles[role].asked),
      labels: stems(roles[role].labels),
    })),
    endings: new Set(splitWords(kinEndings)),
  };
});

/** Whether a sentence is a row of a table, whose cells stand with their columns' heads. */
export function isRow(text: string): boolean {
  return text.includes(between);
}

/** The question's terms that a row doesn't hold but answers by a column: "who *owns* it" by "Owner". */
export function termsByColumn(query: Query, row: readonly string[]): readonly string[] {
  const columns = tables.get(query.language);
  if (!columns) return [];
  const held = new Set(row);
  return query.terms
    .filter((own) => own.kind === 'word' && !held.has(own.term) && isAskedByColumn(own, query, columns, held))
    .map(({ term }) => term);
}

function isAskedByColumn(
  { term }: QueryTerm,
  { answerType }: Query,
  { roles, endings }: Columns,
  row: ReadonlySet<string>,
): boolean {
  const isOfRole = ({ type, asked, labels }: Role) =>
    type === answerType && asked.has(term) && [...labels].some((label) => row.has(label));
  return roles.some(isOfRole) || [...row].some((other) => isKin(term, other, endings));
}

/** Letters of the shortest stem of which another word may be made. */
const fewestLetters = 3;

/** "Own" and "owner". */
function isKin(term: string, other: string, endings: ReadonlySet<string>): boolean {
  return term.length >= fewestLetters && other.startsWith(term) && endings.has(other.slice(term.length));
}
