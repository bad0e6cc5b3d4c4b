import { describe, expect, it } from 'vitest';
import { type AskedArticle, askArticle } from './ask-article.js';

const answered: readonly AskedArticle[] = [
  {
    language: 'en',
    article:
      '# Bikes\n\nThose who want more room should look at the Tandro. It sells for 1,240 euros on average. The Velka is older.',
    question: 'How much does the Tandro cost?',
    expected: '1,240 euros',
  },
  {
    language: 'en',
    article: '# Bikes\n\nThe Velka is the smallest model. At $310 it is within reach for most. The Tandro is older.',
    question: 'How expensive is the Velka?',
    expected: '$310',
  },
  {
    language: 'de',
    article: '# Räder\n\nDas Velka ist das kleinste Modell. Es ist für 310 Euro zu haben. Das Tandro ist älter.',
    question: 'Wie viel kostet das Velka?',
    expected: '310 Euro',
  },
  {
    language: 'de',
    article:
      '# Räder\n\nWer mehr Platz braucht, nimmt das Tandro. Käufer zahlen im Schnitt 1.240 Euro. Das Velka ist älter.',
    question: 'Wie teuer ist das Tandro?',
    expected: '1.240 Euro',
  },
  {
    language: 'fr',
    article: '# Vélos\n\nLe Velka est le plus petit modèle. Il est vendu 310 euros. Le Tandro est plus ancien.',
    question: 'Combien coûte le Velka ?',
    expected: '310 euros',
  },
  {
    language: 'fr',
    article: '# Vélos\n\nLe Velka est le plus petit modèle. Il est vendu 310 euros. Le Tandro est plus ancien.',
    question: 'Quel est le prix du Velka ?',
    expected: '310 euros',
  },
  {
    language: 'es',
    article: '# Bicis\n\nLa Velka es el modelo más pequeño. Se vende por 310 euros. La Tandro es más antigua.',
    question: '¿Cuánto cuesta la Velka?',
    expected: '310 euros',
  },
  {
    language: 'ar',
    article: '# الدراجات\n\nدراجة فلكا هي الأصغر. تباع بسعر 310 يورو. دراجة تندرو أقدم.',
    question: 'كم سعر دراجة فلكا؟',
    expected: '310 يورو',
  },
  {
    language: 'en',
    article: '# Map\n\nThe hiking map is printed on cloth. You pay 9 dollars for it. The guide is free.',
    question: 'What does the hiking map cost?',
    expected: '9 dollars',
  },
  {
    language: 'en',
    article: '# Contacts\n\nComplaints go to care@brightwell.example. Parcels are left at the gate.',
    question: 'Where do I send complaints?',
    expected: 'care@brightwell',
  },
  {
    language: 'en',
    article: '# Contacts\n\nThe night line is reached at +44 20 7946 0018. The gate is locked.',
    question: 'What is the phone number of the night line?',
    expected: '7946 0018',
  },
  {
    language: 'en',
    article: '# Contacts\n\nWrite to hello@tarn.example to join the choir. It meets in the barn.',
    question: 'What is the email address of the choir?',
    expected: 'hello@tarn',
  },
  {
    language: 'en',
    article: '# Contacts\n\nIn an emergency, call Brightwell on 0800 555 0199. The gate is locked.',
    question: 'Brightwell phone',
    expected: '0800 555 0199',
  },
  {
    language: 'de',
    article: '# Kontakt\n\nDie Werkstatt erreichen Sie unter 030 5550 123. Sie hat einen Hof.',
    question: 'Wie lautet die Telefonnummer der Werkstatt?',
    expected: '030 5550 123',
  },
  {
    language: 'de',
    article: '# Kontakt\n\nRechnungen gehen an buchhaltung@nordhof.example. Pakete kommen an das Tor.',
    question: 'Wohin schicke ich Rechnungen?',
    expected: 'buchhaltung@nordhof',
  },
  {
    language: 'fr',
    article: '# Contact\n\nL’atelier est joignable au 01 55 50 12 34. Il a une cour.',
    question: 'Quel est le numéro de téléphone de l’atelier ?',
    expected: '01 55 50 12 34',
  },
  {
    language: 'fr',
    article: '# Contact\n\nLes factures sont à adresser à compta@nord.example. Les colis restent au portail.',
    question: 'Où envoyer les factures ?',
    expected: 'compta@nord',
  },
  {
    language: 'es',
    article: '# Contacto\n\nEl taller atiende en el 91 555 01 23. Tiene un patio.',
    question: '¿Cuál es el teléfono del taller?',
    expected: '91 555 01 23',
  },
  {
    language: 'es',
    article: '# Contacto\n\nLas facturas se remiten a cuentas@norte.example. Los paquetes quedan en la puerta.',
    question: '¿A dónde envío las facturas?',
    expected: 'cuentas@norte',
  },
  {
    language: 'ar',
    article: '# الاتصال\n\nيمكن الاتصال بالورشة على الرقم 0555 123 456. للورشة ساحة.',
    question: 'ما هو رقم هاتف الورشة؟',
    expected: '0555 123 456',
  },
  {
    language: 'en',
    article: '# Pass\n\nThe museum pass is valid for a year. It is sold for £35. Maps are free.',
    question: 'How much is the museum pass?',
    expected: '£35',
  },
  {
    language: 'en',
    article: '# Tent\n\nThe Lumo tent sleeps two. Shops charge about 180 dollars. The Rava tent sleeps four.',
    question: 'How expensive is the Lumo tent?',
    expected: '180 dollars',
  },
  {
    language: 'de',
    article: '# Zelt\n\nDas Lumo schläft zwei. Händler verlangen rund 180 Euro. Das Rava schläft vier.',
    question: 'Wie teuer ist das Lumo?',
    expected: '180 Euro',
  },
  {
    language: 'de',
    article: '# Karte\n\nDie Jahreskarte gilt für alle Bäder. Sie kostet 90 Euro. Kinder zahlen nichts.',
    question: 'Was kostet die Jahreskarte?',
    expected: '90 Euro',
  },
  {
    language: 'fr',
    article:
      '# Tente\n\nLa tente Lumo abrite deux personnes. Les magasins la vendent 180 euros. La Rava en abrite quatre.',
    question: 'Combien coûte la tente Lumo ?',
    expected: '180 euros',
  },
  {
    language: 'es',
    article: '# Tienda\n\nLa tienda Lumo es para dos. Su precio ronda los 180 euros. La Rava es para cuatro.',
    question: '¿Cuánto cuesta la tienda Lumo?',
    expected: '180 euros',
  },
  {
    language: 'ar',
    article: '# الخيمة\n\nخيمة لومو تتسع لشخصين. يبلغ ثمنها 180 دولارا. خيمة رافا أكبر.',
    question: 'كم ثمن خيمة لومو؟',
    expected: '180 دولارا',
  },
  {
    language: 'en',
    article: '# Contact\n\nSend receipts to finance@oak.example before Friday. The box is green.',
    question: 'Which email address do I use for receipts?',
    expected: 'finance@oak',
  },
  {
    language: 'en',
    article: '# Contact\n\nThe oak clinic can be reached on 01632 960 555 at night. Doors are locked.',
    question: 'How can I reach the oak clinic?',
    expected: '960 555',
  },
  {
    language: 'en',
    article: '# Contact\n\nLost cards are blocked by calling +1 202 555 0143. Cards are free.',
    question: 'What number do I call to block a lost card?',
    expected: '555 0143',
  },
  {
    language: 'de',
    article: '# Kontakt\n\nBelege schicken Sie an belege@eiche.example. Der Kasten ist grün.',
    question: 'An welche E-Mail-Adresse schicke ich Belege?',
    expected: 'belege@eiche',
  },
  {
    language: 'de',
    article: '# Kontakt\n\nDie Eichenklinik ist nachts unter 0621 555 0199 zu erreichen. Türen sind zu.',
    question: 'Unter welcher Nummer erreiche ich die Eichenklinik?',
    expected: '0621 555',
  },
  {
    language: 'fr',
    article: '# Contact\n\nEnvoyez les reçus à recus@chene.example. La boîte est verte.',
    question: 'À quelle adresse e-mail envoyer les reçus ?',
    expected: 'recus@chene',
  },
  {
    language: 'es',
    article: '# Contacto\n\nLa clínica Roble se puede llamar al 955 550 199 por la noche. Hay timbre.',
    question: '¿Cuál es el número de teléfono de la clínica Roble?',
    expected: '955 550 199',
  },
  {
    language: 'ar',
    article: '# الاتصال\n\nترسل الفواتير إلى hisab@nour.example قبل الجمعة. الصندوق أخضر.',
    question: 'إلى أين أرسل الفواتير؟',
    expected: 'hisab@nour',
  },
  {
    language: 'en',
    article: '# Contact\n\nOak clinic: 01632 960 555. Doors are locked.',
    question: 'oak clinic phone number',
    expected: '960 555',
  },
  {
    language: 'de',
    article: '# Kontakt\n\nEichenklinik: 0621 555 0199. Türen sind zu.',
    question: 'Telefonnummer Eichenklinik',
    expected: '0621 555',
  },
  {
    language: 'fr',
    article: '# Contact\n\nClinique du Chêne : 01 55 50 01 99. Portes fermées.',
    question: 'téléphone clinique du Chêne',
    expected: '01 55 50',
  },
];

const unanswered: readonly AskedArticle[] = [
  {
    language: 'en',
    article: '# Bikes\n\nThe Velka is the smallest model. It has 21 gears. The Tandro is older.',
    question: 'How much does the Velka cost?',
  },
  {
    language: 'de',
    article: '# Räder\n\nDas Velka ist das kleinste Modell. Es hat 21 Gänge. Das Tandro ist älter.',
    question: 'Was kostet das Velka?',
  },
  {
    language: 'en',
    article: '# Contacts\n\nThe workshop has 14 benches and a yard. The gate is locked.',
    question: 'What is the phone number of the workshop?',
  },
  {
    language: 'de',
    article: '# Kontakt\n\nDie Werkstatt hat 14 Bänke und einen Hof. Das Tor ist zu.',
    question: 'Welche Telefonnummer hat die Werkstatt?',
  },
  {
    language: 'en',
    article: '# Contacts\n\nThe workshop has 14 benches and a yard. The gate is locked.',
    question: 'What is the email address of the workshop?',
  },
  {
    language: 'en',
    article: '# Pass\n\nThe museum pass is valid for 12 months. Maps are free.',
    question: 'How much does the museum pass cost?',
  },
  {
    language: 'fr',
    article: '# Tente\n\nLa tente Lumo abrite 2 personnes. La Rava en abrite 4.',
    question: 'Combien coûte la tente Lumo ?',
  },
];

describe('what something costs and where to turn to', () => {
  it.each(answered)('$question', async (asked) => {
    expect((await askArticle(asked))?.quote).toContain(asked.expected);
  });

  it.each(unanswered)('$question is not answered', async (asked) => {
    expect(await askArticle(asked)).toBeUndefined();
  });
});
