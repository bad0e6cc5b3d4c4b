import { expect, test } from 'vitest';
import { describeFacts, type Row } from '../facts-of.js';

const rows: readonly Row[] = [
  ['en', 'The harbour opened on 14 March 1987.', ['14 March 1987']],
  ['en', 'On Friday, June 5, 2020, the council met.', ['Friday, June 5, 2020']],
  ['en', 'The talks of 3–5 May 2019 failed.', ['3–5 May 2019']],
  ['en', 'It lasted from 1914 to 1918.', ['1914', '1918']],
  ['en', 'The truce of 1914–1918 was long, that of 1970-71 short.', ['1914–1918', '1970-71']],
  ['en', 'The survey ran throughout the year 2023.', ['2023']],
  ['en', 'Doors open at 9 a.m. and close at 5pm.', ['9 a.m', '5pm']],
  ['en', 'The 2016 vote was close.', ['2016']],
  ['en', 'Some say he died in 44 BC, others in AD 12.', ['44 BC', 'AD 12']],
  ['en', 'In May the river floods.', ['May']],
  ['en', 'You may march in august company.', []],
  ['en', 'About 1500 soldiers crossed the 2000 m pass for $1999.', []],
  ['en', 'See [1984], page 1850 of it.', ['1850']],
  ['fr', 'La gare a ouvert le 14 mars 1987, un samedi.', ['14 mars 1987', 'samedi']],
  ['fr', "L'accord date du 1er janvier 2020.", ['1er janvier 2020']],
  ['de', 'Der Bahnhof wurde am 14. März 1987 um 10 Uhr eröffnet.', ['14. März 1987', '10 Uhr']],
  ['de', 'Am 12.05.2023 kamen 1500 Menschen.', ['12.05.2023']],
  ['de', 'Im Jänner schneit es.', ['Jänner']],
  ['es', 'La estación abrió el 14 de marzo de 1987.', ['14 de marzo de 1987']],
  ['ar', 'افتتحت المحطة يوم 14 مارس 1987.', ['14 مارس 1987']],
  ['ar', 'بدأ العمل في كانون الثاني 2020 وانتهى عام 2021.', ['كانون الثاني 2020', '2021']],
  ['ar', 'وصل في 12 أيار/مايو ١٩٧٠ مع 1500 شخص.', ['12 أيار/مايو ١٩٧٠']],
  ['ar', 'وصلوا في تموز 2001.', ['تموز 2001']],
  ['it', 'La stazione fu aperta il 14 marzo 1987.', ['14 marzo 1987']],
  ['ru', 'Вокзал открылся 14 марта 1987 года.', ['14 марта 1987']],
  ['ja', '大会は2025年5月3日に開かれた。', ['2025年5月3日']],
];

test.each(rows)('%s: %s', (language, sentence, expected) => {
  expect(describeFacts(language, sentence, 'date')).toEqual(expected);
});
