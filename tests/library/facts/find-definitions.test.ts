import { expect, test } from 'vitest';
import { describeFacts, type Row } from './facts-of.js';

const rows: readonly Row[] = [
  ['en', 'A fjord is a long, narrow inlet with steep sides.', ['a long, narrow inlet with steep sides = fjord']],
  ['en', 'The Strait of Vell is the narrowest passage, which ships avoid.', ['the narrowest passage = Strait of Vell']],
  ['en', 'The acronym GNU stands for a recursive joke.', ['a recursive joke = GNU']],
  ['en', 'Worport (the World Harbour Organization) is an agency.', ['an agency = Worport']],
  [
    'en',
    'Worport, as its charter explains the name, is the World Harbour Organization.',
    ['the World Harbour Organization = Worport'],
  ],
  ['en', 'In spring the Vell, once a river, and the Orr, now dry, is the border.', []],
  ['fr', 'Le Worport, comme le dit sa charte, est une union de ports.', ['une union de ports = Worport']],
  ['de', 'Worport, wie die Satzung erklärt, ist ein Verband der Häfen.', ['ein Verband der Häfen = Worport']],
  ['es', 'Worport, como explica su carta, es una unión de puertos.', ['una unión de puertos = Worport']],
  ['en', 'Worport (a union) grew until Vell is a port.', []],
  ['en', 'It is a fine day, and this is an example.', []],
  ['en', 'The result is a mess.', []],
  ['en', 'Normally water is a liquid.', []],
  ['en', 'The cat that she saw yesterday is a stray.', []],
  ['fr', 'Un fjord est une vallée envahie par la mer.', ['une vallée envahie par la mer = fjord']],
  ['fr', "C'est une belle journée.", []],
  ['de', 'Ein Fjord ist ein Meeresarm mit steilen Ufern.', ['ein Meeresarm mit steilen Ufern = Fjord']],
  ['de', 'Trotzdem wurde eine Brücke gebaut.', []],
  ['de', 'Sonntags bleibt das Tor geschlossen.', []],
  ['de', 'Abends ist der Hof verschlossen.', []],
  ['de', 'Danach ist die Anmeldung nicht mehr möglich.', []],
  ['de', 'Außerdem ist das Lager zu klein.', []],
  ['de', 'Derzeit ist die Halle eine Baustelle.', []],
  ['es', 'Un fiordo es un valle invadido por el mar.', ['un valle invadido por el mar = fiordo']],
  ['es', 'Harbour2 es un consorcio de puertos.', ['un consorcio de puertos = Harbour2']],
  ['es', 'Este es un ejemplo.', []],
  ['ar', 'الفيورد هو خليج ضيق بين جبال.', ['خليج ضيق بين جبال = الفيورد']],
  ['ar', 'يرمز الاختصار QWE إلى جمعية الموانئ.', ['جمعية الموانئ = QWE']],
  ['ar', 'هذا هو خليج ضيق.', []],
];

test.each(rows)('%s: %s', (language, sentence, expected) => {
  expect(describeFacts(language, sentence, 'definition')).toEqual(expected);
});
