import type { FunctionWords } from '../contract/function-words.js';

export const functionWords: FunctionWords = {
  determiner: 'the a an its his her their our my your some any each every this these those no another',
  link: 'of',
  conjunction: 'and or but nor yet while because if although though when whereas so &',
  relative: 'that which who whom whose where',
  copula: 'is are was were be been being am became become becomes',
  auxiliary: 'has have had having do does did will would can could may might must shall should not cannot',
  preposition: `in on at by for with from to into onto about between among through during after before under over against
      within without across along around behind near since until upon toward towards via per like as than outside inside above
      below beyond despite throughout`,
  pronoun: 'it he she they we you i him them us me itself himself herself themselves there',
  agent: 'by',
  purpose: 'to for',
  reason: 'because due since owing caused',
  place: 'in at from near to into through across on outside throughout between',
  time: 'in on since until during after before by from between',
  amount: 'about over approximately nearly almost around than least most up only roughly some',
  naming: 'called named known termed dubbed as titled nicknamed entitled',
  example: 'like including namely as e.g',
  manner: 'how',
  verbEndings: /(?:ed|ing|ly)$/,
  listing: 'and or',
};
