import type { FunctionWords } from '../contract/function-words.js';

export const functionWords: FunctionWords = {
  determiner: `der die das den dem ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
      dieser diese dieses diesen diesem kein keine keinen jeder jede jedes`,
  link: 'des von vom',
  conjunction: 'und oder aber sondern denn weil wenn obwohl wahrend dass sowie als ob',
  relative: 'welche welcher welches welchem welchen deren dessen wo',
  copula: 'ist sind war waren sein gewesen wurde wurden wird werden geworden worden sei',
  auxiliary: 'hat haben hatte hatten kann konnen konnte konnten muss mussen soll sollte will durfen darf nicht zu',
  preposition: `in im an am auf bei mit aus nach zum zur durch fur uber unter vor zwischen gegen ohne um bis seit wegen wie
      neben hinter innerhalb ausserhalb entlang trotz ins ans`,
  pronoun: 'er sie es wir ihr ich du sich ihn ihm ihnen man dort',
  agent: 'von vom durch',
  purpose: 'um zu fur zum zur',
  reason: 'weil da wegen aufgrund denn',
  place: 'in im an am auf bei aus nach zwischen durch',
  time: 'in im am seit bis nach vor um ab zwischen wahrend',
  amount: 'etwa rund ungefahr fast uber mehr circa ca knapp nur',
  naming: 'genannt namens bekannt als bezeichnet heisst sogenannte sogenannten',
  example: 'wie beispielsweise darunter etwa',
  manner: 'wie',
  verbEndings: /(?:ierte?n?|iert)$/,
  listing: 'und oder sowie',
};
