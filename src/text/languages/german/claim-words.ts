import type { ClaimWords } from '../contract/claim-words.js';

export const claimWords: ClaimWords = {
  idle: `der die das den dem des ein eine einen einem einer ist sind um am im an in zu von genau insgesamt bitte beachten
    derzeit zurzeit`,
  alike:
    'hat/haben bekommt/bekommen beschaftigte/beschaftigten/mitarbeitende/mitarbeiter kostet/betragt schliesst/schliessen offnet/offnen',
  bounds: {
    about: 'etwa ungefahr rund circa ca fast beinahe knapp gut',
    over: 'uber mehr',
    under: 'unter weniger',
    least: 'mindestens wenigstens',
    most: 'hochstens maximal innerhalb',
  },
  ranges: { opening: 'zwischen von', joining: 'bis', pairing: 'und' },
  measures: `second/sekunde/sekunden minute/minuten hour/stunde/stunden day/tag/tage/tagen week/woche/wochen
    month/monat/monate/monaten year/jahr/jahre/jahren mm cm metre/meter/metern/m km/kilometer/kilometern mile/meile/meilen
    gram/gramm/g kg/kilogramm/kilo tonne/tonnen kb mb gb tb`,
  money: 'eur/euro usd/dollar chf/franken gbp/pfund cent',
  percent: 'prozent',
  clock: { leads: 'um bis ab', always: 'uhr', led: '', noon: 'mittags', midnight: 'mitternacht' },
  general:
    'handbuch leitfaden richtlinie regeln regel faq hinweise notizen informationen uberblick willkommen fragen antworten',
};
