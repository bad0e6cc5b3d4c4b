import type { CueWords } from '../contract/cue-words.js';

export const cueWords: CueWords = {
  back: 'il elle ils elles ce cet cette ces celui celle ceux cela son sa ses leur leurs',
  reason: 'car parce puisque raison cause afin grace donc ainsi suite',
  time: 'depuis apres avant pendant durant lors jusqu lorsque quand',
  people: 'vous nous chacun tous personne personnes quiconque',
  negation: 'n ne non pas jamais aucun aucune sans ni personne rien',
};
