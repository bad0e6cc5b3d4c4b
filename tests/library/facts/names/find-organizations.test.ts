import { expect, test } from 'vitest';
import { describeFacts, type Row } from '../facts-of.js';

const rows: readonly Row[] = [
  [
    'en',
    'The Food and Agriculture Organization met the Council of Coastal Towns and Ports.',
    ['Food and Agriculture Organization', 'Council of Coastal Towns and Ports'],
  ],
  ['en', 'She left the University of Coimbra and the Harbour Board.', ['University of Coimbra', 'Harbour Board']],
  ['en', 'UNESCO reads the XKCD files on DNA.', ['UNESCO']],
  ['en', 'The ZQRT announced a plan, said the head of QWEX.', ['ZQRT', 'QWEX']],
  ['en', 'The Church of St. Hild helps; Member of Parliament Jay Sinhar agrees.', ['Church of St. Hild']],
  ['en', 'Is that University? He asked Parliament and Vell.', []],
  ['en', 'The 12th Harbour Council opened.', []],
  ['en', 'The Council agreed with the university.', []],
  ['en', 'The Soviet Union ended.', []],
  [
    'fr',
    "L'Organisation internationale de police criminelle soutient le Conseil des ministres arabes de l'Intérieur.",
    ['Organisation internationale de police criminelle', "Conseil des ministres arabes de l'Intérieur"],
  ],
  ['fr', 'Le Conseil a décidé hier.', []],
  [
    'de',
    'Die Universität Leipzig und der Rat der Europäischen Union tagen.',
    ['Universität Leipzig', 'Rat der Europäischen Union'],
  ],
  ['de', 'Das Parlament Bürger fragen.', []],
  ['de', 'Die Deutsche Bank AG wurde gegründet.', ['Deutsche Bank AG']],
  [
    'es',
    'El Instituto Oceanográfico firmó con la Federación de Ajedrez.',
    ['Instituto Oceanográfico', 'Federación de Ajedrez'],
  ],
  [
    'ar',
    'نظمت المديرية العامة للأمن الوطني لقاء مع مجلس وزراء الداخلية العرب.',
    ['المديرية العامة للأمن الوطني', 'مجلس وزراء الداخلية العرب'],
  ],
  ['ar', 'يكافحون الجريمة المنظمة الدولية.', []],
  ['ar', 'مكافحة الجريمة المنظمة العابرة للحدود صعبة.', []],
];

test.each(rows)('%s: %s', (language, sentence, expected) => {
  expect(describeFacts(language, sentence, 'organization')).toEqual(expected);
});
