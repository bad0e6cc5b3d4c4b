import type { QuestionWords } from '../contract/questions.js';
import { ask, askForm } from '../pattern-sources.js';

const degrees = 'teuer|gunstig|billig|lange|lang|alt|weit|hoch|gross|oft|schnell|tief|breit|schwer';

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
  yesNo: /^(?:ist|sind|war|waren|hat|haben|kann|konnen|darf|durfen|muss|mussen|soll|sollen|wird|werden|wurde|gibt) /u,
  degrees,
  naming: 'lautet lauten heisst heissen nennt kummert kummern',
  placing: 'befindet befinden befand befanden liegt liegen lag lagen gelegen',
  nouns: {
    person:
      'person|personen|mann|frau|prasident|prasidentin|minister|ministerin|autor|leiter|konig|konigin|spieler|grunder',
    organization:
      'organisation|organisationen|behorde|behorden|unternehmen|firma|institution|institutionen|gruppe|gruppen|partei|parteien|universitat|mannschaft|team|lieferant|anbieter|dienstleister|auftragnehmer',
    place:
      'land|lander|landern|stadt|stadte|stadten|ort|orte|orten|region|regionen|staat|staaten|kontinent|insel|fluss',
    date: 'jahr|jahre|jahren|datum|tag|tage|monat|jahrhundert|jahrzehnt|zeit|zeitraum|uhrzeit',
    quantity:
      'anzahl|zahl|prozentsatz|anteil|betrag|menge|grosse|lange|hohe|preis|alter|einwohnerzahl|budget|etat|gebuhr|gebuhren|gehalt|lohn|miete|kaution|bussgeld|strafe|beitrag|dauer|gewicht|kosten',
    reason: 'grund|grunde|grunden|ursache|ursachen',
  },
  which: 'welche|welcher|welches|welchem|welchen',
  nameOf: '(?:namen?|arten?|typ) (?:der |des |von |einer |eines )?',
  counts: [
    ask(
      'date',
      '^(?:was|wie|welches|welcher) (?:ist|war|lautet|lautete) (?:das|der) (?<noun>(?:erscheinungs|veroffentlichungs|release)?(?:datum|termin))(?= |$)',
    ),
    ask('date', '^(?:was|wie|welches|welcher) (?:ist|war|lautet|lautete) (?:das|der) \\p{L}+(?:datum|termin)(?= |$)'),
    ask('quantity', '\\bwie ?(?:viele?n?|viel)\\b'),
    ask('quantity', '^was (?:kostet|kosten|kostete|kosteten)\\b'),
    ask('quantity', `\\bwie (?<asking>${degrees})\\b`),
  ],
  forms: [
    askForm(
      'phone',
      '(?<asking>\\b(?:telefon|ruf|handy|fax|mobil|service|notruf)?nummer) (?:erreiche|erreicht|erreichen|kann|rufe)\\b(?:.* (?<also>erreichen|anrufen))?',
    ),
    askForm('phone', '(?<asking>\\b(?:telefon|ruf|handy|fax|mobil|durchwahl)(?:nummern?)?)\\b'),
    askForm('email', '(?<asking>\\be ?mail ?(?:adressen?)?)\\b'),
    askForm('email', '(?<asking>\\bmailadressen?)\\b'),
    askForm(
      'contact',
      '^(?:wohin|woran|an wen|an welche adresse|wo)(?: \\p{L}+)? (?<asking>schicke|schickt|schicken|sende|sendet|senden|schreibe|schreibt|richte|richtet|melde|wende|wendet|adressiere)\\b',
    ),
    askForm(
      'contact',
      '^(?:wohin|an wen|an welche adresse|wo) (?:muss|mussen|soll|sollen|kann|konnen|darf|sind|werden) .*(?<asking>schicken|senden|einsenden|schreiben|richten|wenden|melden|zu richten|geschickt|gesendet)(?= |$)',
    ),
    askForm('contact', '^wie (?<asking>erreiche|erreicht|erreichen|kontaktiere)\\b'),
    askForm('contact', '^wie (?:kann|konnen)\\b.* (?<asking>erreichen|kontaktieren)$'),
    askForm('money', '^(?:was|wie ?viel) (?<asking>kostet|kosten|kostete|kosteten|zahlt man fur|bezahlt man fur)\\b'),
    askForm('money', '^(?:was|wie ?viel) (?:wird|wurde|muss|darf|soll)\\b.* (?<asking>kosten)$'),
    askForm('money', '^wie (?<asking>teuer|gunstig|billig)\\b'),
    askForm(
      'money',
      '^(?:was|wie hoch|welchen|welches|welcher|wie)(?: ist| sind| lautet| war| hat| haben)? (?:der |die |den )?(?<asking>preise?|kaufpreis|verkaufspreis)\\b',
    ),
    askForm('money', '^(?:\\p{L}+ ){1,3}(?<asking>preis|kosten)$'),
    askForm('money', '^(?:was|wie ?viel)(?: geld)? (?<asking>verdiene|verdient|verdienen|verdiente|verdienten)\\b'),
    askForm('money', '^(?:was|wie ?viel)(?: geld)? (?:kann|konnen|wird|werden|darf) .* (?<asking>verdienen|verdient)$'),
    askForm('money', '^wie hoch (?:ist|sind|war|waren) .*\\b(?:gehalt|gehalter|lohn|lohne)\\b'),
    askForm(
      'address',
      '^(?:an |unter |bei )?(?:welche|welcher|wie lautet die|was ist die) (?<asking>adresse|anschrift)\\b',
    ),
    askForm(
      'contact',
      '^(?:wo|wohin) (?:(?:bewerbe|bewirbt|beantrage|beantragt|beantragen|beschwere)|(?:muss|mussen|soll|sollen|kann|konnen|darf) .*(?:anmelden|bewerben|beantragen|beschweren|einreichen))(?= |$)',
    ),
    askForm('version', '(?:^| )(?:welche|welcher|welchen) (?:\\p{L}+ )?(?<asking>version|versionen)(?= |$)'),
    askForm('duration', '\\bwie lange\\b|\\bdauer\\b'),
    askForm('name', '^(?:wie|welchen namen) (?:heisst|heissen|hiess|lautet der name|nennt)\\b'),
    askForm('name', '^(?:was ist|wie lautet|wie ist) der name\\b'),
  ],
  contents: 'zeigt zeigen enthalt enthalten beinhaltet umfasst',
  novelty: 'neu neues neue geandert andert anderte kam kamen kommt brachte bringt bekam bekommt passierte hinzugefugt',
  lasting: 'dauert dauern dauerte dauerten gedauert braucht bekommen erhalten bekommt',
  presence:
    'jemand irgendjemand irgendwer kommen kommt kam kamen gekommen teilnehmen teilgenommen nahm nahmen teil dabei gibt gab vorhanden vertreten anwesend existiert mitgemacht',
  expanding: {
    byWords: /\bwofur (?:steht|stehen|stand)\b|abkurzung|kurzel|akronym|ausgeschrieben/u,
    ofCapitals: /\b(?:bedeutet|heisst)\b/u,
  },
  versions: 'version release ausgabe',
  releasing:
    'erschien erscheint erschienen veroffentlicht herausgegeben heraus kam kommt freigegeben ratifiziert verabschiedet angenommen beschlossen',
  happening: 'fand fanden findet finden stattfand stattfanden stattfindet stattfinden stattgefunden statt',
  whoIs: 'wer (?:ist|war|sind) (?:der |die |das )?',
  offices:
    '(?:vize)?prasident(?:in)?|konig(?:in)?|premierminister(?:in)?|minister(?:in)?|direktor(?:in)?|generaldirektor(?:in)?|generalsekretar(?:in)?|vorsitzende|chef(?:in)?|leiter(?:in)?|gouverneur|burgermeister(?:in)?|kanzler(?:in)?|grunder(?:in)?',
  asks: [
    ask(
      'definition',
      '^wofur (?:steht|stehen|stand) (?:die |das |der )?(?:abkurzung |kurzel |akronym )?(?<subject>[\\p{L}\\p{N}]+)$',
    ),
    ask(
      'definition',
      '^(?:was|wie) (?:bedeutet|heisst|lautet|ist) (?:die |das |der )?(?:abkurzung |kurzel |akronym )?(?<subject>[\\p{L}\\p{N}]+) (?:ausgeschrieben|in voller lange)$',
    ),
    ask(
      'definition',
      '^(?:was|wofur) (?:bedeutet|heisst|ist|steht) (?:die |das )?(?:abkurzung|kurzel|akronym) (?<subject>[\\p{L}\\p{N}]+)$',
    ),
    ask('definition', '^wofur ist (?<subject>[\\p{L}\\p{N}]+) (?:die |eine )?(?:abkurzung|kurz)$'),
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
