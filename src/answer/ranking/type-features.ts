import type { Fact, FactType } from '../../domain.js';
import { blankAddresses } from '../../text/addresses.js';
import { cuesOf } from '../question/cue-words.js';
import { lacksValue } from '../question/lacks-value.js';
import type { AnswerType, Query } from '../question/query.js';
import type { Features } from './candidate.js';

/** A sentence as far as its type matters. */
export interface TypedSentence {
  readonly text: string;
  readonly terms: readonly string[];
  readonly facts: readonly Fact[];
  /** The text of a fact's span. */
  readonly textOf: (fact: Fact) => string;
}

export type TypeFeatures = Pick<
  Features,
  | 'newPerson'
  | 'newOrganization'
  | 'newPlace'
  | 'newDate'
  | 'newQuantity'
  | 'newNumber'
  | 'many'
  | 'newName'
  | 'reason'
  | 'definition'
>;

/** Types of facts that answer a question of a type. */
export const answeringFacts: Readonly<Partial<Record<AnswerType, readonly FactType[]>>> = {
  person: ['person', 'role'],
  organization: ['organization'],
  place: ['place'],
  date: ['date'],
  quantity: ['quantity'],
  definition: ['definition'],
};

/** What a cue counts ("since the pandemic" for a date, "only you" for a person) where the fact itself counts 1. */
const cueValue = 0.3;

/** Facts from which on a sentence is a list. */
const manyFacts = 5;

/** Tells whether the sentence holds something of the type asked for that the question doesn't have already. */
export function computeTypeFeatures(query: Query, { text, terms, facts, textOf }: TypedSentence): TypeFeatures {
  const type = query.answerType;
  const isNew = (value: string) => lacksValue(query, value);
  const types = answeringFacts[type] ?? [];
  const found = facts.filter((fact) => types.includes(fact.type) && isNew(textOf(fact))).length;
  const holdsFact = found > 0;
  const cues = cuesOf(query.language);
  const has = (words: ReadonlySet<string>) => terms.some((term) => words.has(term));
  const wantsNumber = type === 'quantity' || type === 'date';
  // A year is no amount of anything.
  const numbered = blankAddresses(type === 'quantity' ? withoutDates(text, facts, textOf) : text);
  const wantsName = type === 'person' || type === 'organization' || type === 'place';
  const wantsReason = type === 'reason';
  return {
    newPerson: type !== 'person' ? 0 : holdsFact ? 1 : has(cues.people) ? cueValue : 0,
    newOrganization: type === 'organization' && holdsFact ? 1 : 0,
    newPlace: type === 'place' && holdsFact ? 1 : 0,
    newDate: type !== 'date' ? 0 : holdsFact ? 1 : has(cues.time) ? cueValue : 0,
    newQuantity: type === 'quantity' && holdsFact ? 1 : 0,
    newNumber: wantsNumber && (numbered.match(/\p{Nd}[\p{Nd}.,]*/gu) ?? []).some(isNew) ? 1 : 0,
    many: query.wantsList ? Math.min(1, found / manyFacts) : 0,
    // The first word of a sentence has its capital for another reason.
    newName: wantsName && (text.slice(1).match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).some(isNew) ? 1 : 0,
    reason: wantsReason && has(cues.reason) ? 1 : 0,
    definition: type === 'definition' && holdsFact ? 1 : 0,
  };
}

function withoutDates(text: string, facts: readonly Fact[], textOf: (fact: Fact) => string): string {
  return facts.reduce((rest, fact) => (fact.type === 'date' ? rest.replace(textOf(fact), ' ') : rest), text);
}
