import type { FunctionWords } from '../contract/function-words.js';

export const functionWords: FunctionWords = {
  determiner: 'el la los las un una unos unas su sus este esta estos estas ese esa esos esas cada ningun ninguna lo',
  link: 'de del',
  conjunction: 'y e o u pero ni sino porque pues si aunque mientras cuando que',
  relative: 'quien quienes cual cuales cuyo cuya cuyos cuyas donde',
  copula: 'es son era eran fue fueron ser sido siendo esta estan estaba estaban sera seran',
  auxiliary: 'ha han habia habian haber puede pueden podia podria debe deben no se',
  preposition: `a al en con por para sin sobre entre desde hasta hacia contra durante tras segun bajo ante mediante como
      antes despues`,
  pronoun: 'ella ellos ellas nos le les me yo tu usted ustedes ello',
  agent: 'por',
  purpose: 'para a por',
  reason: 'porque debido causa razon pues ya',
  place: 'en a al desde hacia entre por cerca',
  time: 'en el desde hasta durante tras entre hacia despues antes',
  amount: 'unos unas aproximadamente casi mas alrededor cerca menos solo',
  naming: 'llamado llamada llamados llamadas conocido conocida como denominado denominada titulado apodado',
  example: 'como incluyendo incluidos',
  manner: 'como',
  verbEndings: /(?:aron|ieron|aba|aban|ando|iendo|ados?|adas?|idos?|idas?|ar|er|ir|mente)$/,
  listing: 'y e o u',
};
