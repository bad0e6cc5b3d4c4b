import type { ClaimWords } from '../contract/claim-words.js';

export const claimWords: ClaimWords = {
  idle: `the a an our your is are be been of to at on in that there and also please note exactly precisely all total currently
    oclock`,
  alike: `closes/close/shuts/shut opens/open employees/employee/staff/workers annual/yearly holiday/vacation gets/get/has/have
    lasts/takes/last/take lets/allows`,
  bounds: {
    about: 'about around roughly approximately nearly almost circa some ca estimated approx',
    over: 'over more above exceeding',
    under: 'under fewer less below',
    least: 'least minimum',
    most: 'most up maximum within',
  },
  ranges: { opening: 'between from', joining: 'to until till', pairing: 'and' },
  measures: `second/seconds/sec minute/minutes/min/mins hour/hours/hr/hrs/h day/days week/weeks month/months year/years
    mm cm metre/metres/meter/meters/m km/kilometre/kilometres/kilometer/kilometers mile/miles/mi foot/feet/ft
    gram/grams/g kg/kilogram/kilograms/kilo/kilos tonne/tonnes kb mb/megabyte/megabytes gb/gigabyte/gigabytes tb/terabyte/terabytes`,
  money: 'eur/euro/euros usd/dollar/dollars gbp/pound/pounds chf/franc/francs jpy/yen mad/dirham/dirhams cent/cents',
  percent: 'percent pct',
  clock: {
    leads: 'at until till by',
    always: 'oclock',
    led: '',
    noon: 'noon midday',
    midnight: 'midnight',
  },
  past: /ed$/,
  general: `handbook guide manual policy policies rule rules faq note notes information overview welcome questions answers
    article articles document`,
};
