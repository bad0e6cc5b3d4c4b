import type { Numbers } from '../contract/numbers.js';

export const numbers: Numbers = {
  counts: [
    {
      from: 2,
      words: `two three/third four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth ten/tenth eleven/eleventh
        twelve/twelfth thirteen/thirteenth fourteen/fourteenth fifteen/fifteenth sixteen/sixteenth seventeen/seventeenth
        eighteen/eighteenth nineteen/nineteenth`,
    },
    {
      from: 20,
      step: 10,
      words: `twenty/twentieth thirty/thirtieth forty/fortieth fifty/fiftieth sixty/sixtieth seventy/seventieth
        eighty/eightieth ninety/ninetieth`,
    },
  ],
  others: { zero: 0, one: 1, first: 1, second: 2, dozen: 12, hundred: 100, hundredth: 100 },
  scales: {
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    m: 1e6,
    bn: 1e9,
    k: 1e3,
  },
  fractions: 'half halves quarter quarters',
  joint: 'and',
};
