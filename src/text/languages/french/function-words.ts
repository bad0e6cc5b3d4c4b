import type { FunctionWords } from '../contract/function-words.js';

export const functionWords: FunctionWords = {
  determiner:
    'le la les l un une son sa ses leur leurs notre nos votre vos mon ma mes ce cet cette ces chaque aucun aucune',
  link: 'de d du des',
  conjunction: 'et ou mais ni car parce puisque si quoique tandis donc or lorsque lorsqu quand que qu',
  relative: 'qui dont ou lequel laquelle lesquels lesquelles',
  copula: 'est sont etait etaient etre ete fut furent sera seront soit devient devint devenu',
  auxiliary: 'a ont avait avaient avoir ayant peut peuvent doit doivent pourrait va vont ne pas n y',
  preposition: `a au aux en dans par pour sur avec sans sous entre vers chez contre depuis pendant apres avant durant comme
      selon parmi jusqu jusque hors lors`,
  pronoun: 'il elle ils elles on nous vous je tu se s lui eux celui celle ceux celles cela',
  agent: 'par',
  purpose: 'pour afin',
  reason: 'car parce cause raison puisque grace',
  place: 'a au aux en dans sur vers chez depuis entre pres',
  time: 'en le depuis pendant apres avant durant vers des jusqu',
  amount: 'environ pres presque plus moins quelque quelques',
  naming: 'appele appelee nomme nommee dit dite connu connue comme baptise intitule surnomme',
  example: 'comme notamment dont',
  manner: 'comment',
  verbEndings: /(?:aient|ait|ant|erent|irent|ees?|er|ir)$/,
  listing: 'et ou',
};
