import type { Language } from '../../domain.js';
import { analyzeText } from '../../text/analyze-text.js';
import type { ColumnRole } from '../../text/languages/contract/column-words.js';
import { byLanguage, splitWords } from '../../text/languages/language-packs.js';
import type { AnswerType, Query, QueryTerm } from '../question/query.js';

/** What stands between the cells of a table's row, as its reader writes it. */
const between = ' · ';

/** "Apologies: Lena Voss". */
const labelled = /^[^.:!?؟\n]{2,40}:\s\S/u;

/** UTF-16 units of what is told by a label at most. */
const labelledLength = 160;

/** The type of answer that the values of a column give. */
const typesOfRoles: Readonly<Record<ColumnRole, AnswerType>> = {
  holder: 'person',
  approver: 'person',
  teacher: 'person',
  winner: 'person',
  author: 'person',
  founder: 'person',
  price: 'quantity',
  capacity: 'quantity',
  duration: 'quantity',
  deadline: 'date',
  start: 'date',
  place: 'place',
};

interface Role {
  readonly role: ColumnRole;
  readonly type: AnswerType;
  readonly asked: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
}

interface Columns {
  readonly roles: readonly Role[];
  readonly implied: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
}

const tables = byLanguage(({ columnWords: { roles, implied, kinEndings } }, language): Columns => {
  const stems = (list: string) => new Set(analyzeText(list, language).map(({ term }) => term));
  return {
    roles: (Object.keys(roles) as ColumnRole[]).map((role) => ({
      role,
      type: typesOfRoles[role],
      asked: stems(roles[role].asked),
      labels: stems(roles[role].labels),
    })),
    implied: stems(implied),
    endings: new Set(splitWords(kinEndings)),
  };
});

/** Whether a sentence is a row of a table, whose cells stand with their columns' heads, or a label with its value. */
export function isRow(text: string): boolean {
  return text.includes(between) || (text.length <= labelledLength && labelled.test(text));
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

/** Whether a row has a column of prices with a number in it, though it says in no currency. */
export function isPricedRow(text: string, terms: readonly string[], language: Language): boolean {
  const prices = tables.get(language)?.roles.find(({ role }) => role === 'price');
  return isRow(text) && /\p{Nd}/u.test(text) && terms.some((term) => prices?.labels.has(term) === true);
}

/** Terms at the start of a sentence among which its subject is looked for. */
const opening = 3;

/** The question's terms that a sentence answers by its subject, a noun for who does it ("who *won*": "Its winner"). */
export function termsByDoer({ terms, answerType, language }: Query, sentence: readonly string[]): readonly string[] {
  if (answerType !== 'person') return [];
  const first = sentence.slice(0, opening);
  const roles = (tables.get(language)?.roles ?? []).filter(
    ({ type, labels }) => type === 'person' && first.some((term) => labels.has(term)),
  );
  return roles.length === 0
    ? []
    : terms.flatMap(({ term, kind }) =>
        kind === 'word' && !sentence.includes(term) && roles.some(({ asked }) => asked.has(term)) ? [term] : [],
      );
}

function isAskedByColumn(
  { term }: QueryTerm,
  { answerType }: Query,
  { roles, implied, endings }: Columns,
  row: ReadonlySet<string>,
): boolean {
  const isOfRole = ({ type, asked, labels }: Role) =>
    type === answerType && asked.has(term) && [...labels].some((label) => row.has(label));
  return implied.has(term) || roles.some(isOfRole) || [...row].some((other) => isKin(term, other, endings));
}

/** Letters of the shortest stem of which another word may be made. */
const fewestLetters = 3;

/** "Own" and "owner"; "pays", whose stem is "pai", and "payer". */
function isKin(term: string, other: string, endings: ReadonlySet<string>): boolean {
  const stem = term.replace(/i$/, 'y');
  const isMade = (from: string) => other.startsWith(from) && endings.has(other.slice(from.length));
  return term.length >= fewestLetters && (isMade(term) || isMade(stem));
}
