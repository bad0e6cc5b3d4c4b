import { expect, test } from 'vitest';
import { describeFacts, type Row } from '../facts-of.js';

const rows: readonly Row[] = [
  ['en', 'The mayor of Lyon, Marc Petit, agreed.', ['Marc Petit = mayor of Lyon']],
  [
    'en',
    'The Secretary General of the Council of Coastal Ministers, Ilyas Ben Omar Vasik, spoke.',
    ['Ilyas Ben Omar Vasik = Secretary General of the Council of Coastal Ministers'],
  ],
  ['en', 'Prime Minister Jana Orvell resigned.', ['Jana Orvell = Prime Minister']],
  [
    'en',
    'Salma Haddad, the former director of the Coastal Institute, spoke.',
    ['Salma Haddad = director of the Coastal Institute'],
  ],
  ['en', 'Omar Benali is the chairman of the Atlas Foundation.', ['Omar Benali = chairman of the Atlas Foundation']],
  [
    'en',
    'Carmen Ortiz was elected president of the Chess Federation.',
    ['Carmen Ortiz = president of the Chess Federation'],
  ],
  ['en', 'The secretary of the Harbour Board is Helen Moss.', ['Helen Moss = secretary of the Harbour Board']],
  ['en', "Interpol's president, Karim Saleh, arrived.", ["Karim Saleh = Interpol's president"]],
  ['en', 'King Hassan II of Morocco opened the mosque.', ['Hassan II = King of Morocco']],
  ['en', 'The president of the harbour board resigned, the mayors of Lyon, Paris and Nice did not.', []],
  ['en', 'The President of the World Harbour Organization (Worport), the President of the Board and others came.', []],
  ['en', 'The director of the John Moss Foundation left.', []],
  ['fr', 'Le maire de Lyon, Marc Petit, a approuvé.', ['Marc Petit = maire de Lyon']],
  [
    'fr',
    "Salma Haddad, directrice générale de l'Institut océanographique, a parlé.",
    ["Salma Haddad = directrice générale de l'Institut océanographique"],
  ],
  ['fr', 'Le président de la ligue Karim Saleh est venu.', ['Karim Saleh = président de la ligue']],
  ['fr', 'Le directeur de la banque a démissionné.', []],
  ['de', 'Der Präsident von Interpol, Karim Saleh, reiste ab.', ['Karim Saleh = Präsident von Interpol']],
  ['de', 'Verkehrsministerin Anna Vogt sprach.', ['Anna Vogt = Verkehrsministerin']],
  [
    'de',
    'Salma Haddad, Direktorin des Instituts für Meereskunde, sprach zuerst.',
    ['Salma Haddad = Direktorin des Instituts für Meereskunde'],
  ],
  ['es', 'El alcalde de Lyon, Marc Petit, aceptó.', ['Marc Petit = alcalde de Lyon']],
  [
    'es',
    'Carmen Ortiz es la presidenta de la Federación de Ajedrez.',
    ['Carmen Ortiz = presidenta de la Federación de Ajedrez'],
  ],
  ['es', 'El director del banco dimitió.', []],
  ['ar', 'وقال رئيس الاتحاد الرياضي، كريم بنعلي، إن العمل مستمر.', ['كريم بنعلي = رئيس الاتحاد الرياضي']],
  ['ar', 'وصل رئيس الإنتربول أحمد ناصر الريسي إلى طنجة.', ['أحمد ناصر الريسي = رئيس الإنتربول']],
  ['ar', 'محمد العلوي هو مدير المعهد الوطني.', ['محمد العلوي = مدير المعهد الوطني']],
  ['ar', 'قال رئيس اللجنة إن الاجتماع انتهى.', []],
];

test.each(rows)('%s: %s', (language, sentence, expected) => {
  expect(describeFacts(language, sentence, 'role')).toEqual(expected);
});
