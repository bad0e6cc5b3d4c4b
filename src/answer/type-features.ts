import type { Fact, FactType } from '../domain.js';
import type { Features } from './candidate.js';
import { cuesOf } from './cue-words.js';
import type { AnswerType, Query } from './query.js';

/** A sentence as far as its type matters. `value` is the text of a fact's span. */
export interface TypedSentence {
  readonly text: string;
  readonly terms: readonly string[];
  readonly facts: readonly { readonly fact: Fact; readonly value: string }[];
}

export type TypeFeatures = Pick<
  Features,
  | 'newPerson'
  | 'newOrganization'
  | 'newPlace'
  | 'newDate'
  | 'newQuantity'
  | 'newNumber'
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

/** Whether the sentence holds something of the type asked for that the question doesn't have already. */
export const computeTypeFeatures = (query: Query, { text, terms, facts }: TypedSentence): TypeFeatures => {
  const type = query.answerType;
  const asked = query.text.toLowerCase();
  const isNew = (value: string) => !asked.includes(value.toLowerCase());
  const types = answeringFacts[type] ?? [];
  const holdsFact = facts.some(({ fact, value }) => types.includes(fact.type) && isNew(value));
  const holdsNumber = (text.match(/\p{Nd}[\p{Nd}.,]*/gu) ?? []).some(isNew);
  // The first word of a sentence has its capital for another reason.
  const holdsName = (text.slice(1).match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).some(isNew);
  const { reason } = cuesOf(query.language);
  const when = (wanted: readonly AnswerType[], holds: boolean) => (holds && wanted.includes(type) ? 1 : 0);
  return {
    newPerson: when(['person'], holdsFact),
    newOrganization: when(['organization'], holdsFact),
    newPlace: when(['place'], holdsFact),
    newDate: when(['date'], holdsFact),
    newQuantity: when(['quantity'], holdsFact),
    newNumber: when(['quantity', 'date'], holdsNumber),
    newName: when(['person', 'organization', 'place'], holdsName),
    reason: when(
      ['reason'],
      terms.some((term) => reason.has(term)),
    ),
    definition: when(['definition'], holdsFact),
  };
};
