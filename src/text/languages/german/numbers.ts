import type { Numbers } from '../contract/numbers.js';

export const numbers: Numbers = {
  counts: [
    {
      from: 2,
      words: `zwei/zweier drei/dreier/dritt vier/viert funf/funft sechs/sechst sieben/siebt/siebent acht neun/neunt zehn/zehnt
        elf/elft zwolf/zwolft dreizehn/dreizehnt vierzehn/vierzehnt funfzehn/funfzehnt sechzehn/sechzehnt siebzehn/siebzehnt
        achtzehn/achtzehnt neunzehn/neunzehnt`,
    },
    {
      from: 20,
      step: 10,
      words: `zwanzig/zwanzigst dreissig/dreissigst vierzig/vierzigst funfzig/funfzigst sechzig/sechzigst siebzig/siebzigst
        achtzig/achtzigst neunzig/neunzigst`,
    },
  ],
  others: {
    null: 0,
    ein: 1,
    eins: 1,
    eine: 1,
    einen: 1,
    einem: 1,
    einer: 1,
    erste: 1,
    ersten: 1,
    dutzend: 12,
    hundert: 100,
  },
  scales: {
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  fractions: 'halb halbe halben anderthalb viertel',
  joint: 'und',
  // The ending of an ordinal.
  affixes: /(?<=t)e[nrsm]?$/u,
  unitsFirst: { units: 'ein zwei drei vier funf sechs sieben acht neun', joint: 'und' },
  // "zweihundertfünfzig"
  hundreds: /^(?<hundreds>(?:(?!hundert)\p{L})*)hundert(?:und)?(?<rest>\p{L}*)$/u,
};
