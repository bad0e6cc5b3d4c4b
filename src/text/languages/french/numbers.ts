import type { Numbers } from '../contract/numbers.js';

export const numbers: Numbers = {
  counts: [
    {
      from: 2,
      words: `deux/deuxieme trois/troisieme quatre/quatrieme cinq/cinquieme six/sixieme sept/septieme huit/huitieme neuvieme dix/dixieme
        onze/onzieme douze/douzieme treize/treizieme quatorze/quatorzieme quinze/quinzieme seize/seizieme`,
    },
    {
      from: 20,
      step: 10,
      words: 'vingt/vingtieme trente/trentieme quarante/quarantieme cinquante/cinquantieme soixante/soixantieme',
    },
  ],
  others: {
    zero: 0,
    un: 1,
    une: 1,
    premier: 1,
    premiere: 1,
    second: 2,
    seconde: 2,
    neuf: 9,
    vingts: 20,
    cent: 100,
    cents: 100,
  },
  scales: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12 },
  fractions: 'demi demie quart quarts',
  joint: 'et',
  affixes: /(?<=ieme)s$/,
  romanOrdinal: /e(?:me)?(?<=^[ivx]{2,}e(?:me)?)$/u,
};
