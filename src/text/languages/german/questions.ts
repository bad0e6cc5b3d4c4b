import type { QuestionWords } from '../contract/questions.js';
import { ask } from '../pattern-sources.js';

const degrees = 'lange|alt|weit|hoch|gross|oft|schnell|tief|breit|schwer';

export const questions: QuestionWords = {
  asking: {
    who: 'wer|wen|wem|wessen',
    what: 'was|was passiert|was passierte|was geschieht|was geschah|was ist passiert|was ist geschehen|wie lautet|wie lauten|wie heisst|wie heissen|womit|wodurch|woran|worin|wozu|worauf|wofur|welche ist|welches ist|welche sind|welcher ist',
    which: 'welche|welcher|welches|welchem|welchen',
    when: 'wann',
    where: 'wo|wohin|woher',
    why: 'warum|weshalb|wieso',
    how: 'wie',
    howMany: 'wie viel|wie viele|wie vielen|wieviel|wieviele',
    whether: '',
  },
  yesNo: /^(?:ist|sind|war|waren|hat|haben|kann|wird|wurde|gibt) /u,
  degrees,
  naming: 'lautet lauten heisst heissen nennt kummert kummern',
  placing: 'befindet befinden befand befanden liegt liegen lag lagen gelegen',
  nouns: {
    person:
      'person|personen|mann|frau|prasident|prasidentin|minister|ministerin|autor|leiter|konig|konigin|spieler|grunder',
    organization:
      'organisation|organisationen|behorde|behorden|unternehmen|firma|institution|institutionen|gruppe|gruppen|partei|parteien|universitat|mannschaft|team',
    place:
      'land|lander|landern|stadt|stadte|stadten|ort|orte|orten|region|regionen|staat|staaten|kontinent|insel|fluss',
    date: 'jahr|jahre|jahren|datum|tag|tage|monat|jahrhundert|jahrzehnt|zeit|zeitraum|uhrzeit',
    quantity: 'anzahl|zahl|prozentsatz|anteil|betrag|menge|grosse|lange|hohe|preis|alter|einwohnerzahl',
    reason: 'grund|grunde|grunden|ursache|ursachen',
  },
  which: 'welche|welcher|welches|welchem|welchen',
  nameOf: '(?:namen?|arten?|typ) (?:der |des |von |einer |eines )?',
  counts: [ask('quantity', '\\bwie ?(?:viele?n?|viel)\\b'), ask('quantity', `\\bwie (?<asking>${degrees})\\b`)],
  whoIs: 'wer (?:ist|war|sind) (?:der |die |das )?',
  offices:
    '(?:vize)?prasident(?:in)?|konig(?:in)?|premierminister(?:in)?|minister(?:in)?|direktor(?:in)?|generaldirektor(?:in)?|generalsekretar(?:in)?|vorsitzende|chef(?:in)?|leiter(?:in)?|gouverneur|burgermeister(?:in)?|kanzler(?:in)?|grunder(?:in)?',
  asks: [
    ask('definition', '\\bwas (?:bedeutet|heisst) (?<subject>.+)$'),
    ask(
      'definition',
      '^was (?:ist|sind) (?:ein |eine |einen |der |die |das )?(?<subject>[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+)?)$',
    ),
    ask('person', '\\b(?:wer|wen|wem|wessen)\\b'),
    ask('date', '\\bwann\\b'),
    ask('place', '\\b(?:wo|wohin|woher)\\b'),
    ask('reason', '\\b(?:warum|weshalb|wieso)\\b'),
  ],
  lists: {
    pattern:
      /^(?:nenne|liste|zahle)\b|^(?:wer|was|welche) sind\b|\bwelche[n]? (?:\p{L}+ ){1,3}(?:sind|waren|haben|hatten|wurden|werden|konnen|konnten|nahmen|gehoren|gehorten)\b/u,
    orders: 'nenne liste zahle nennen',
  },
  suggestions: {
    role: 'Wer ist {}?',
    definition: 'Was ist {}?',
    organization: 'Was ist {}?',
    quantity: 'Wie viele {}?',
  },
};
