import type { ClaimWords } from '../contract/claim-words.js';

export const claimWords: ClaimWords = {
  idle: 'le la les l un une des de du d a au aux en est sont y exactement actuellement total',
  alike: 'ferme/ferment ouvre/ouvrent employes/salaries/employe/salarie ont/a dure/prend',
  bounds: {
    about: 'environ presque pres quelque quelques approximativement',
    over: 'plus',
    under: 'moins',
    least: 'minimum',
    most: 'maximum jusqu',
  },
  ranges: { opening: 'entre', joining: 'a', pairing: 'et' },
  measures: `second/seconde/secondes minute/minutes/min hour/heure/heures/h day/jour/jours week/semaine/semaines
    month/mois year/an/ans/annee/annees mm cm metre/metres/m km/kilometre/kilometres mile/miles
    gram/gramme/grammes/g kg/kilogramme/kilogrammes/kilo/kilos tonne/tonnes kb/ko mb/mo gb/go tb/to`,
  money: 'eur/euro/euros usd/dollar/dollars chf/franc/francs gbp/livre/livres mad/dirham/dirhams cent/centimes',
  percent: '',
  clock: {
    leads: 'a de des jusqu avant apres vers',
    always: '',
    led: 'heure heures h',
    noon: 'midi',
    midnight: 'minuit',
  },
  general: 'manuel guide politique regles regle faq notes informations apercu bienvenue questions reponses',
};
