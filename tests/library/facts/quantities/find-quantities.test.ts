import { expect, test } from 'vitest';
import { describeFacts, type Row } from '../facts-of.js';

const rows: readonly Row[] = [
  ['en', 'Some 1,250 people came, 12.5% of the population.', ['1,250 = people', '12.5% = population']],
  ['en', 'The repair cost $4.5 million, the paint 300 euros.', ['$4.5 million', '300 euros']],
  ['en', 'They lit two hundred and fifty lamps.', ['two hundred and fifty = lamps']],
  ['en', 'A three-day workshop followed.', ['three-day = day workshop']],
  ['en', 'The path is 10 km long and water boils at 100 °C.', ['10 km = km', '100 °C']],
  ['en', 'The 51st session begins.', ['51st = session']],
  ['en', 'Five per cent of voters and 7 percent said no.', ['Five per cent = voters', '7 percent']],
  ['en', 'The port handles 3–4 ships.', ['3–4 = ships']],
  ['en', 'Thousands of fans sang.', ['Thousands = fans']],
  ['en', 'See note [12] and article 9 on H2O and IPv6.', []],
  ['en', 'One of the guests left in 1999 on 5 May.', []],
  ['fr', 'La ville compte 12 000 habitants.', ['12 000 = habitants']],
  ['fr', 'Le pont mesure 300 mètres et a coûté 4 millions d’euros.', ['300 mètres = mètres', '4 millions d’euros']],
  ['fr', 'Près de 15 % de la population vote.', ['15 % = population']],
  ['fr', 'La 51e session commence.', ['51e = session']],
  ['de', 'Der Weg ist 10 km lang und kostete 3,5 Millionen Euro.', ['10 km = km', '3,5 Millionen Euro']],
  ['de', 'Die 47. Konferenz beginnt mit 1500 Gästen.', ['47 = Konferenz', '1500 = Gästen']],
  ['de', 'Das sind 42 % für uns.', ['42 %']],
  ['es', 'El 15 % de la población votó y costó 4 millones de euros.', ['15 % = población', '4 millones de euros']],
  ['ar', 'كلف المشروع 4 ملايين درهم وبلغت النسبة 15 في المئة.', ['4 ملايين درهم', '15 في المئة']],
  ['ar', 'طول الطريق ٢٠ كم.', ['٢٠ كم = كم']],
];

test.each(rows)('%s: %s', (language, sentence, expected) => {
  expect(describeFacts(language, sentence, 'quantity')).toEqual(expected);
});
